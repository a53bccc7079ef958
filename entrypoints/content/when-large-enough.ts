import { LEAST_FRAME } from '#lib/page/inner-frames.ts';

/** How long an empty frame waits for an idle moment at most, in milliseconds; a page may never be idle. */
const LONGEST_WAIT = 5000;

/**
 * Begins in a page, and in a frame once it is large enough to hold text. Not in a document that is edited as a whole: it is the
 * reader's own text.
 */
export function whenLargeEnough(begin: () => void): void {
  if (isTop()) {
    if (document.designMode !== 'on') begin();
    return;
  }
  const beginOrWait = () => {
    const isSmall = innerWidth < LEAST_FRAME || innerHeight < LEAST_FRAME;
    if (isSmall) addEventListener('resize', beginOrWait, { once: true });
    else if (document.designMode !== 'on') begin();
  };
  // To tell a frame's size, the browser lays out the page around it, at once. Pages make hidden, empty frames while they load.
  if (document.body?.hasChildNodes()) beginOrWait();
  else requestIdleCallback(beginOrWait, { timeout: LONGEST_WAIT });
}

/**
 * Whether this is the page itself and no frame. Chromium tells that by the origins around it; were it asked for `top`, it would make
 * a world for scripts in that document as well, in the middle of ours.
 */
export function isTop(): boolean {
  const around: DOMStringList | undefined = location.ancestorOrigins;
  return around ? around.length === 0 : window === window.top;
}
