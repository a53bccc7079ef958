import browser from 'webextension-polyfill';
import { askPage } from '#lib/messages/ask.ts';
import { readFrameKey } from '#lib/messages/frame-key.ts';
import { type Edges, revealFrame } from '#lib/page/reveal-frame.ts';
import { type Frame, framesOf } from './frames.ts';

/**
 * Scrolls to a mention in a tab, in whichever frame it stands, and opens its card, in place of one that is open in another.
 *
 * @throws NoAnswerError where the frame is gone or no longer read
 */
export async function showFind(tab: number, name: string): Promise<void> {
  const { frame: id, key } = readFrameKey(name);
  const frames = await framesOf(tab);
  // Before the next one opens: a card that goes gives the focus back.
  await Promise.allSettled(
    frames.filter((frame) => frame.id !== id).map((frame) => askPage(tab, 'close', {}, frame.id)),
  );
  const edges = await askPage(tab, 'show', { key }, id);
  const frame = frames.find((one) => one.id === id);
  if (frame && edges) await reveal(tab, frame, edges, frames);
}

/** Has every window around a frame scroll until the edges in it are in sight. */
async function reveal(tabId: number, frame: Frame, edges: Edges, frames: readonly Frame[]): Promise<void> {
  let inParent = edges;
  for (let { path } = frame; path.length > 0; path = path.slice(0, -1)) {
    const above = path.slice(0, -1);
    const parent = frames.find((one) => one.path.join() === above.join());
    // A parent of a site that we may not read: the reader has to scroll.
    if (!parent) return;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [parent.id] },
      func: revealFrame,
      args: [path.at(-1) ?? 0, inParent],
    });
    inParent = (answer?.result as Edges | undefined) ?? inParent;
  }
}
