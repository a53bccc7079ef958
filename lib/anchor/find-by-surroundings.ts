import type { TextQuoteSelector } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import type { Found } from './find-passage.ts';
import { findSimilar } from './find-similar.ts';
import { type Side, surroundings } from './surroundings.ts';

/** How much of the passage with its prefix and suffix may have changed. */
const CHANGED = 0.3;

/** How much of the words themselves may have changed. */
const WORDS_CHANGED = 0.35;

/** A second place must be worse by this share of the whole. */
const MARGIN = 0.25;

/** What stands directly beside the words counts most: a long prefix agrees with the next line of a list as well. */
const BESIDE = 32;

/** How much of what stands directly beside, on each side, may have changed. */
const BESIDE_CHANGED = 0.2;

/**
 * Finds a passage whose words alone do not set it apart: first its whole, words and surroundings together, then its words
 * within. `quote` is folded. Nothing where the whole or the words are gone from there; unsure where two places may be it.
 */
export function findBySurroundings(folded: string, quote: TextQuoteSelector): Found | undefined {
  const { prefix, exact, suffix } = quote;
  const beside = { exact, prefix: prefix.slice(-BESIDE), suffix: suffix.slice(0, BESIDE) };
  const length = prefix.length + exact.length + suffix.length;
  const places = findSimilar(folded, prefix + exact + suffix, CHANGED).flatMap((whole) =>
    findSimilar(folded.slice(whole.start, whole.end), exact, WORDS_CHANGED).map(({ start, end, errors }) => {
      const span = { start: whole.start + start, end: whole.start + end };
      const [before, after] = differences(folded, span, quote);
      return { span, errors: errors + before + after };
    }),
  );
  const [best, second] = [...new Map(places.map((place) => [place.span.start, place])).values()].sort(
    (a, b) => a.errors - b.errors,
  );
  if (!best || best.errors > length * CHANGED) return undefined;
  const isClear = second === undefined || second.errors - best.errors >= length * MARGIN;
  const [before, after] = differences(folded, best.span, beside);
  const isBeside =
    before <= beside.prefix.length * BESIDE_CHANGED && after <= beside.suffix.length * BESIDE_CHANGED;
  return { state: isClear && isBeside ? 'sure' : 'unsure', span: best.span };
}

/** In how many characters what stands before and after a place differs, what was put in between included. */
function differences(
  folded: string,
  span: Span,
  { exact, prefix, suffix }: TextQuoteSelector,
): [number, number] {
  const sides = surroundings(folded, span, { exact, prefix, suffix }, { slack: 0, reach: 0 });
  const off = ({ errors, gap }: Side, most: number) => Math.min(most, errors + Math.abs(gap));
  return [off(sides.before, prefix.length), off(sides.after, suffix.length)];
}
