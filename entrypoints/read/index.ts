import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredRun } from '../content/page-run.ts';
import { run } from '../content/run.ts';

/** A frame narrower or lower than this, in CSS pixels, holds no text to read. */
const LEAST_FRAME = 100;

/** How long an empty frame waits for an idle moment at most, in milliseconds; a page may never be idle. */
const LONGEST_WAIT = 5000;

/**
 * In the page: reads it, in idle time. The background registers this script for granted sites and runs it where the reader
 * asks for it, so the manifest names no site. Each frame has a run of its own, and one only: where the script is run again,
 * it joins. A small frame waits until it grows.
 *
 * Everything here is paid for by every page, so it is little: what marks the page and what draws cards come later.
 */
export default defineUnlistedScript(() => {
  // To tell a frame's size, the browser lays out the page around it, at once. Pages make hidden, empty frames while they load.
  if (isEmptyFrame()) requestIdleCallback(beginOrWait, { timeout: LONGEST_WAIT });
  else beginOrWait();
});

function beginOrWait(): void {
  // A document that is edited as a whole is the reader's own text.
  if (document.designMode === 'on') return;
  if (isSmallFrame()) addEventListener('resize', grown);
  else begin();
}

function grown(): void {
  if (isSmallFrame()) return;
  removeEventListener('resize', grown);
  begin();
}

function begin(): void {
  if (!offeredRun()) run(document);
}

function isEmptyFrame(): boolean {
  return window !== window.top && !document.body?.hasChildNodes();
}

function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < LEAST_FRAME || innerHeight < LEAST_FRAME);
}
