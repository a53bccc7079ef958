import type { Page } from 'puppeteer-core';
import type { Outcome } from '#lib/model/mention.ts';

/** A stretch of the page that is painted. */
export interface Painted {
  kind: 'claim' | 'entity';
  /** How a claim is painted; absent for a name. */
  outcome?: Outcome;
  /** The page's words. */
  text: string;
  /** The `id` of the nearest element around it that has one; empty where none has. */
  within: string;
}

/**
 * What the extension has painted on a page, in reading order, read from the page's own highlight registry: the very ranges
 * that the browser paints. Waits for nothing.
 */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const painted = [
      { kind: 'claim', outcome: 'same', name: 'second-source-claim' },
      { kind: 'claim', outcome: 'differs', name: 'second-source-differs-amber' },
      { kind: 'claim', outcome: 'contradicts', name: 'second-source-contrary-amber' },
      { kind: 'entity', name: 'second-source-name' },
    ] as const;
    const places = painted.flatMap(({ name, ...what }) =>
      [...(CSS.highlights.get(name) ?? [])].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return { ...what, range };
      }),
    );
    places.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return places.map(({ range, ...what }) => ({
      ...what,
      text: range.toString().replace(/\s+/g, ' ').trim(),
      within: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
    }));
  });
}
