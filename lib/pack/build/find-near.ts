import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';
import { occurrences } from './occurrences.ts';

/** Where words that belong to a quotation may stand. */
export interface Candidate {
  span: Span;
  /** 0 in a sentence of the quotation, 1 in its paragraph, 2 in the paragraph before or after. */
  remove: number;
  /** Characters between the quotation and the words; 0 inside it. */
  distance: number;
}

/**
 * Where words stand that belong to a quotation: in its sentences, else in its paragraph, else in a neighbouring one
 * ("Stoltenberg" may be named a paragraph before). The likeliest first: the nearest, and before the quotation rather than
 * after it.
 */
export function candidatesNear(text: string, quote: Span, words: string): Candidate[] {
  const paragraphs = paragraphsOf(text);
  const own = paragraphs.findIndex(({ end }) => end > quote.start);
  const near = { start: paragraphs[own - 1]?.start ?? 0, end: after(paragraphs, quote)?.end ?? text.length };
  const inParagraph = hull(paragraphs, quote);
  const inSentence = hull(sentences(text), quote);
  const remove = (span: Span) => (holds(inSentence, span) ? 0 : holds(inParagraph, span) ? 1 : 2);
  return occurrences(text, words)
    .filter((span) => holds(near, span))
    .map((span) => ({ span, remove: remove(span), distance: gap(quote, span) }))
    .sort((a, b) => a.remove - b.remove || a.distance - b.distance || a.span.start - b.span.start);
}

/** The stretch from the first to the last of the parts that share characters with a span. */
function hull(parts: readonly Span[], span: Span): Span {
  const touched = parts.filter(({ start, end }) => start < span.end && span.start < end);
  return { start: touched.at(0)?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}

function after(parts: readonly Span[], span: Span): Span | undefined {
  return parts.find(({ start }) => start >= span.end);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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
