import type { Span } from '#lib/model/span.ts';
import { occurrences } from './occurrences.ts';

/**
 * Where words that belong to a quotation stand: in it, else in its paragraph, else in a neighbouring one ("Stoltenberg"
 * may be named a paragraph before); the nearest first, and before the quotation rather than after it.
 *
 * @param taken spans of the same kind that are already spoken for
 */
export function findNear(
  text: string,
  quote: Span,
  words: string,
  taken: readonly Span[] = [],
): Span | undefined {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs.findIndex(({ end }) => end >= quote.start);
  const last = paragraphs.findIndex(({ end }) => end >= quote.end);
  const rank = (span: Span): number => {
    if (span.start >= quote.start && span.end <= quote.end) return 0;
    const at = paragraphs.findIndex(({ end }) => end >= span.end);
    if (at >= first && at <= last) return 1;
    return at >= first - 1 && at <= last + 1 ? 2 : Number.POSITIVE_INFINITY;
  };
  return occurrences(text, words)
    .filter((span) => taken.every(({ start, end }) => span.end <= start || span.start >= end))
    .map((span) => ({ span, rank: rank(span), distance: distance(quote, span) }))
    .filter((candidate) => Number.isFinite(candidate.rank))
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance || a.span.start - b.span.start)
    .at(0)?.span;
}

/** Where words stand in a quotation; the first place where there are several. */
export function findInside(text: string, quote: Span, words: string): Span | undefined {
  return occurrences(text, words).find(({ start, end }) => start >= quote.start && end <= quote.end);
}

/** The lines of a text that hold more than white space. */
function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function distance(quote: Span, span: Span): number {
  return Math.max(0, quote.start - span.end, span.start - quote.end);
}
