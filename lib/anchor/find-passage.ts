import type { Passage, TextQuoteSelector } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { findBySurroundings } from './find-by-surroundings.ts';
import { findByWords } from './find-by-words.ts';
import { findMoved } from './find-moved.ts';
import { occurrences } from './occurrences.ts';
import { foldQuote, type Searchable } from './searchable.ts';

/** Where a passage stands now: beyond doubt; perhaps, for the reader to confirm; or nowhere. */
export type Found = { state: 'sure' | 'unsure'; span: Span } | { state: 'lost' };

/** A page of less text says too little of itself: its few words may stand in any other. */
const SHORTEST_WHOLE = 32;

/**
 * Finds a passage on its page again. It would rather say "unsure" or "lost" than point at the wrong place.
 *
 * The same words between the same words, once on the page, are sure. Else a passage that is known by its words is looked
 * for by them, up to a third of them changed; any other one by its words together with what stood around them. What was
 * only moved is unsure. The position is a hint: it chooses among equals, and never makes a place sure.
 */
export function findPassage(page: Searchable, passage: Passage): Found {
  const { folded } = page;
  const quote = foldQuote(passage.quote);
  if (quote.exact === '') return { state: 'lost' };
  const hint = passage.position?.start ?? 0;
  const unchanged = findUnchanged(page, passage.quote, hint);
  if (unchanged) return passage.knownBy === 'nothing' ? unsure(unchanged) : unchanged;
  if (passage.knownBy === 'words') return findByWords(folded, quote, hint);
  const found = findBySurroundings(folded, quote) ?? findMoved(folded, quote);
  return passage.knownBy === 'surroundings' ? found : unsure(found);
}

function unsure(found: Found): Found {
  return found.state === 'lost' ? found : { state: 'unsure', span: found.span };
}

/** The very same words between the very same words; letter case and the like make no difference, but for two equals. */
function findUnchanged(
  { text, folded }: Searchable,
  quote: TextQuoteSelector,
  hint: number,
): Found | undefined {
  const { prefix, exact, suffix } = foldQuote(quote);
  const whole = prefix + exact + suffix;
  const starts = occurrences(folded, whole).map((at) => at + prefix.length);
  const [start] = starts.sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint));
  if (start === undefined) return undefined;
  const end = start + exact.length;
  const isLiteral = text.slice(start, end) === quote.exact || !text.includes(quote.exact);
  // A copy of the sentence right beside it may have more of the old surroundings than the old place has.
  const isCopied = () =>
    occurrences(folded, prefix + exact).length > 1 || occurrences(folded, exact + suffix).length > 1;
  const isOnly = starts.length === 1 && isLiteral && (start === hint || !isCopied());
  return { state: isOnly && whole.length >= SHORTEST_WHOLE ? 'sure' : 'unsure', span: { start, end } };
}
