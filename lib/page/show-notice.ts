import { CARD_HOST } from './card-host-name.ts';

const CSS =
  ':host { position: fixed; inset: auto auto 16px 50%; translate: -50% 0; margin: 0; border: 0; padding: 0; background: none } ' +
  'p { font: 16px/1.4 system-ui, sans-serif; color-scheme: light dark; color: CanvasText; background: Canvas; margin: 0; ' +
  'border: 2px solid currentcolor; border-radius: 8px; padding: 12px 16px; max-inline-size: min(30em, 90vw) }';

/**
 * Says one sentence over the page, in the top layer, until the reader presses anything: for when nothing better can be had any
 * more, since it needs nothing but itself.
 */
export function showNotice(document: Document, sentence: string): void {
  const host = document.createElement(CARD_HOST);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const text = document.createElement('p');
  text.role = 'alert';
  text.dir = 'auto';
  root.append(text);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  // Put in once it is shown, so that screen readers hear of it.
  text.textContent = sentence;
  const gone = new AbortController();
  const leave = () => {
    gone.abort();
    host.remove();
  };
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, leave, { capture: true, signal: gone.signal });
}
