import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../content/glance.ts';
import { GLANCED, offeredRun } from '../content/page-run.ts';
import { isTop, whenLargeEnough } from '../content/when-large-enough.ts';

/**
 * In every page of the sites that the reader granted: takes the words that it shows, and has the background say whether the page
 * is to be read. The background registers this script, so the manifest names no site.
 *
 * All pages pay for it, and those of which nothing is known for nothing else.
 */
export default defineUnlistedScript(() => {
  setGlanced(true);
  if (isTop()) whenLargeEnough(begin);
  // Not before: to tell a frame's size, the browser lays out the page around it, which it has done by itself by then.
  else requestIdleCallback(() => whenLargeEnough(begin), { timeout: 500 });
});

function begin(): void {
  // The reader may have asked for the page already.
  if (offeredRun()) setGlanced(false);
  else glance(document, () => setGlanced(false));
}

function setGlanced(isIt: boolean): void {
  Reflect.set(globalThis, GLANCED, isIt);
}
