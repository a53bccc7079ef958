import type { Span } from '#lib/model/span.ts';

/** A longer quotation is named by its first and last words: what lies between may be printed otherwise on the page. */
const LONGEST_EXACT = 120;
/** How many words stand for the beginning, the end, and what comes before and after. */
const FEW = 4;
/** Fewer words than this may well stand elsewhere in the article too. */
const AMBIGUOUS = 6;

/**
 * The fragment directive that leads to a quotation, `:~:text=…`, without the `#` (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * It begins and ends with whole words, as browsers ask. A short quotation is told apart by the words around it; a long one,
 * or one that runs over a line break, is a range. Nothing where the quotation holds no word, or half a character.
 *
 * @param text the quotation with what stands around it
 * @param quote where the quotation stands in `text`
 */
export function textFragment(text: string, quote: Span): string | undefined {
  const inside = wordRuns(text, quote.start, quote.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const exact = text.slice(span.start, span.end);
  const isExact = exact.length <= LONGEST_EXACT && !exact.includes('\n');
  const parts = isExact ? [exact] : [opening(text, inside), closing(text, inside)];
  const before = inside.length < AMBIGUOUS ? closing(text, wordRuns(text, 0, span.start), span.start) : '';
  const after =
    inside.length < AMBIGUOUS ? opening(text, wordRuns(text, span.end, text.length), span.end) : '';
  const written = [before && `${encoded(before)}-`, ...parts.map(encoded), after && `-${encoded(after)}`];
  if (/\p{Surrogate}/u.test([before, ...parts, after].join(''))) return undefined;
  return `:~:text=${written.filter(Boolean).join(',')}`;
}

/** Runs of characters without white space, from their first letter or digit to their last. */
function wordRuns(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}])?/gu)].map((run) => ({
    start: start + run.index,
    end: start + run.index + run[0].length,
  }));
}

/** The first few words, as far as they stand in one line; from `edge` on, where it is given. */
function opening(text: string, runs: readonly Span[], edge = runs[0]?.start ?? 0): string {
  const end = runs.slice(0, FEW).findLast((run) => !text.slice(edge, run.end).includes('\n'))?.end;
  return end === undefined ? '' : text.slice(edge, end).trim();
}

/** The last few words, as far as they stand in one line; up to `edge`, where it is given. */
function closing(text: string, runs: readonly Span[], edge = runs.at(-1)?.end ?? 0): string {
  const start = runs.slice(-FEW).find((run) => !text.slice(run.start, edge).includes('\n'))?.start;
  return start === undefined ? '' : text.slice(start, edge).trim();
}

/** Percent-encoded; a hyphen too, which parts prefix and suffix from the text. */
function encoded(part: string): string {
  return /\p{Surrogate}/u.test(part) ? '' : encodeURIComponent(part).replaceAll('-', '%2D');
}
