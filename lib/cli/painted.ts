import type { Page } from 'puppeteer-core';

/** A stretch of the page that is painted. */
export interface Painted {
  kind: 'claim' | 'entity';
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
    const places = (['claim', 'entity'] as const).flatMap((kind) => {
      const highlight = CSS.highlights.get(kind === 'claim' ? 'second-source-claim' : 'second-source-name');
      return [...(highlight ?? [])].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return { kind, range };
      });
    });
    places.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return places.map(({ kind, range }) => ({
      kind,
      text: range.toString().replace(/\s+/g, ' ').trim(),
      within: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
    }));
  });
}
