import type { CitedPage, Highlight } from '#lib/model/highlight.ts';

/** A page with the highlights on it. */
export interface PageHighlights {
  /** As the highlights have it, the latest first; what it does not say, as an earlier one has it. */
  page: CitedPage;
  /** In the order of the page where that is known, else as they were given. */
  highlights: Highlight[];
}

/** Highlights page by page, the pages in the order in which they first occur. */
export function byPage(highlights: readonly Highlight[]): PageHighlights[] {
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const group = groups.get(highlight.page.url);
    if (group) group.push(highlight);
    else groups.set(highlight.page.url, [highlight]);
  }
  const place = ({ passage }: Highlight) => passage.position?.start ?? Number.MAX_SAFE_INTEGER;
  return [...groups.values()].map((group): PageHighlights => {
    const byAge = group.toSorted((a, b) => (a.created < b.created ? -1 : 1));
    const page: CitedPage = Object.assign({}, ...byAge.map((highlight) => highlight.page));
    return { page, highlights: group.toSorted((a, b) => place(a) - place(b)) };
  });
}
