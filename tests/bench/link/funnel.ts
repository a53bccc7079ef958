import type { ArticleRecord } from '#lib/link/article-record.ts';
import { likelihood } from '#lib/link/likelihood.ts';
import type { Span } from '#lib/model/span.ts';
import { eventPairs } from './event-pairs.ts';

/** A claim that several articles make, with the places where they make it. */
export interface LabelledClaim {
  id: string;
  mentions: readonly (Span & { doc: string })[];
}

const covers = (a: Span, b: Span) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);

/**
 * Where each labelled claim is lost, a line each: articles in which a statement covers it, pairs of such statements that share
 * anything, the best pair's odds, and whether it was linked.
 */
export function funnel(
  records: readonly ArticleRecord[],
  claims: readonly LabelledClaim[],
  found: readonly string[],
): string[] {
  const pairs = eventPairs(records);
  return claims.map(({ id, mentions }) => {
    const makes = (article: string, span: Span) =>
      mentions.some((mention) => mention.doc === article && covers(mention, span));
    const read = records.filter(({ article, statements }) =>
      statements.some((statement) => makes(article.id, statement)),
    );
    const own = pairs.filter(({ a, b }) => makes(a.article, a) && makes(b.article, b));
    const best = Math.max(...own.map(({ evidence }) => likelihood(evidence)));
    const said = new Set(mentions.map(({ doc }) => doc)).size;
    return `${id}: said in ${said} articles, read in ${read.length}, ${own.length} pairs compared, best ${own.length > 0 ? best.toFixed(1) : 'none'}, ${found.includes(id) ? 'linked' : 'not linked'}`;
  });
}
