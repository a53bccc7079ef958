import type { TextQuoteSelector } from '#lib/model/highlight.ts';
import type { Found } from './find-passage.ts';
import { occurrences } from './occurrences.ts';
import { surroundings } from './surroundings.ts';

/** A sentence or two may have come between the passage and what stood next to it. */
const SLACK = 300;

/** Fewer characters than this are a word or two, which every page has. */
const SHORTEST = 12;

/** How well one side must agree where the words stand in several places, and how little in all the others. */
const SAME_SIDE = 0.8;
const OTHER_SIDE = 0.6;

/**
 * Finds a passage that is not where it was by its unchanged words: the only place that has them, or the only one with what
 * stood on one side still near. `quote` is folded. Never sure.
 */
export function findMoved(folded: string, quote: TextQuoteSelector): Found {
  const { exact } = quote;
  const starts = occurrences(folded, exact);
  const span = (start: number) => ({ start, end: start + exact.length });
  const [only] = starts;
  if (only === undefined) return { state: 'lost' };
  if (starts.length === 1 && exact.length >= SHORTEST) return { state: 'unsure', span: span(only) };
  const [best, second] = starts
    .map((start) => {
      const { before, after } = surroundings(folded, span(start), quote, { slack: SLACK, reach: 0 });
      return { start, agreement: Math.max(before.similarity, after.similarity) };
    })
    .sort((a, b) => b.agreement - a.agreement);
  const isClear = best && best.agreement >= SAME_SIDE && (second?.agreement ?? 0) < OTHER_SIDE;
  return isClear ? { state: 'unsure', span: span(best.start) } : { state: 'lost' };
}
