import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredRun } from '../content/page-run.ts';
import { run } from '../content/run.ts';

/** A frame narrower or lower than this, in CSS pixels, holds no text to read. */
const LEAST_FRAME = 100;

/**
 * In the page: reads it, in idle time. The background registers this script for granted sites and runs it where the reader
 * asks for it, so the manifest names no site. Each frame has a run of its own, and one only: where the script is run again,
 * it joins. A small frame waits until it grows.
 *
 * Everything here is paid for by every page, so it is little: what marks the page and what draws cards come later.
 */
export default defineUnlistedScript(() => {
  // A document that is edited as a whole is the reader's own text.
  if (document.designMode === 'on') return;
  if (isSmallFrame()) addEventListener('resize', grown);
  else begin();
});

function grown(): void {
  if (isSmallFrame()) return;
  removeEventListener('resize', grown);
  begin();
}

function begin(): void {
  if (!offeredRun()) run(document);
}

function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < LEAST_FRAME || innerHeight < LEAST_FRAME);
}
