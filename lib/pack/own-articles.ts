import type { PageContext } from '#lib/model/page.ts';
import type { Span } from '#lib/model/span.ts';
import type { PackIndex } from './index-pack.ts';

/** So many quotations of one article, word for word, are no coincidence; two may come from one agency report. */
const COPIED = 3;

/**
 * The articles of the outlet being read: known by the page's host, or by the page repeating one of its articles. They are
 * never shown as another outlet's.
 */
export function ownArticles(index: PackIndex, { host, copied }: PageContext): Set<string> {
  const { outlets, articles } = index.pack;
  const own = new Set<string>();
  for (const { id, domains } of outlets) {
    if (domains.some((domain) => host === domain || host?.endsWith(`.${domain}`))) own.add(id);
  }
  const repeated = articles
    .map(({ id, outlet }) => ({ outlet, places: copiedOf(index, id, copied) }))
    .sort((a, b) => b.places.length - a.places.length);
  // What two outlets quote alike stands on the page of either: the one with most of it explains it.
  const explained = new Set<string>();
  for (const { outlet, places } of repeated) {
    const rest = places.filter(({ claim }) => !explained.has(claim));
    if (separate(rest) < COPIED) continue;
    own.add(outlet);
    for (const { claim } of places) explained.add(claim);
  }
  return new Set(articles.filter(({ outlet }) => own.has(outlet)).map(({ id }) => id));
}

/** A quotation that stands on the page word for word, with its claim. */
interface Place extends Span {
  claim: string;
}

/** The pack's quotations of an article that the page repeats. */
function copiedOf({ pack }: PackIndex, id: string, copied: PageContext['copied']): Place[] {
  const starts = new Set(copied.filter(({ article }) => article === id).map(({ start }) => start));
  if (starts.size === 0) return [];
  return pack.claims.flatMap(({ id: claim, appearances }) =>
    appearances
      .filter(({ article, start }) => article === id && starts.has(start))
      .map(({ start, end }) => ({ claim, start, end })),
  );
}

/** How many of the spans stand apart: quotations that share words are one. */
function separate(spans: Span[]): number {
  let count = 0;
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.end - b.end)) {
    if (span.start < end) continue;
    count += 1;
    end = span.end;
  }
  return count;
}
