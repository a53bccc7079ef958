import type { ReadingPlace } from '#lib/messages/questions.ts';
import type { Found } from '#lib/model/found.ts';

/** One frame's finds in reading order, and where the reader is among them; keys name mentions in the whole tab. */
export interface FrameReading {
  found: readonly Found[];
  place: ReadingPlace;
}

/**
 * The mention that comes next in a tab, or the one before: from the one whose card was opened last, else from what the reader
 * sees of the top document, which is the first of `frames`. From either end it goes on at the other; nothing where nothing stands.
 */
export function nextFind(frames: readonly FrameReading[], by: 1 | -1): string | undefined {
  const keys = frames.flatMap(({ found }) => found.map(({ key }) => key));
  const opened = frames
    .flatMap(({ place }) => place.last ?? [])
    .filter(({ key }) => keys.includes(key))
    .toSorted((one, other) => other.time - one.time)[0];
  if (opened) return keys[(keys.indexOf(opened.key) + by + keys.length) % keys.length];
  const [top] = frames;
  const inView = top?.place.inView;
  // Where all of the top document is above the window, what comes next is in the frames.
  const ahead = inView === undefined ? (top?.found.length ?? 0) : keys.indexOf(inView);
  const next = by === 1 ? ahead : ahead - 1;
  return keys.at(next % keys.length);
}
