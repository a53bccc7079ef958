import { askPage } from '#lib/messages/ask.ts';
import { frameKey } from '#lib/messages/frame-key.ts';
import type { ReadingPlace } from '#lib/messages/questions.ts';
import { nextFind } from './next-find.ts';
import { showFind } from './show-find.ts';
import { tabFinds } from './tab-finds.ts';

/**
 * Goes to the next mention in a tab in reading order, or the previous one, through all its frames, and opens its card.
 *
 * @throws NoAnswerError where the tab is not being read
 */
export async function step(tab: number, by: 1 | -1): Promise<void> {
  const frames = await tabFinds(tab, { wanted: true });
  const readings = await Promise.all(
    frames.map(async ({ frame: { id }, found }) => ({ found, place: await placeIn(tab, id) })),
  );
  const key = nextFind(readings, by);
  if (key !== undefined) await showFind(tab, key);
}

async function placeIn(tab: number, frame: number): Promise<ReadingPlace> {
  const { last, inView } = await askPage(tab, 'place', {}, frame);
  return {
    ...(last && { last: { ...last, key: frameKey(frame, last.key) } }),
    ...(inView !== undefined && { inView: frameKey(frame, inView) }),
  };
}
