import type { Span } from '#lib/model/span.ts';
import { occurrences } from './occurrences.ts';

/** Where words that belong to a quotation may stand. */
export interface Candidate {
  span: Span;
  /** True in a paragraph before or after the quotation's own. */
  beside: boolean;
  /** Characters between the quotation and the words; 0 inside it. */
  distance: number;
}

/**
 * Where words stand that belong to a quotation: in it, else in its paragraph, else in a neighbouring one ("Stoltenberg"
 * may be named a paragraph before). The likeliest first: the nearest, and before the quotation rather than after it.
 */
export function candidatesNear(text: string, quote: Span, words: string): Candidate[] {
  const paragraphs = paragraphsOf(text);
  const at = (offset: number) => paragraphs.findIndex(({ end }) => end >= offset);
  const first = at(quote.start + 1);
  const last = at(quote.end);
  return occurrences(text, words)
    .filter(({ end }) => at(end) >= first - 1 && at(end) <= last + 1)
    .map((span) => ({
      span,
      beside: at(span.end) < first || at(span.end) > last,
      distance: gap(quote, span),
    }))
    .sort(
      (a, b) => Number(a.beside) - Number(b.beside) || a.distance - b.distance || a.span.start - b.span.start,
    );
}

/** Where words stand in a quotation; the first place where there are several. */
export function findInside(text: string, quote: Span, words: string): Span | undefined {
  return occurrences(text, words).find(({ start, end }) => start >= quote.start && end <= quote.end);
}

/** Characters between two spans; 0 where they touch or share some. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The lines of a text that hold more than white space. */
function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
