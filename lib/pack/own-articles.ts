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
  for (const { id, outlet } of articles) {
    const starts = new Set(copied.filter(({ article }) => article === id).map(({ start }) => start));
    if (separate(quotations(index, id, starts)) >= COPIED) own.add(outlet);
  }
  return new Set(articles.filter(({ outlet }) => own.has(outlet)).map(({ id }) => id));
}

/** The pack's quotations of an article that begin at one of these offsets. */
function quotations({ pack }: PackIndex, article: string, starts: ReadonlySet<number>): Span[] {
  if (starts.size === 0) return [];
  return pack.claims
    .flatMap(({ appearances }) => appearances)
    .filter((appearance) => appearance.article === article && starts.has(appearance.start));
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
