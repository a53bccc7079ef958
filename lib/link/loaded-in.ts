import { DISTANCING } from '#lib/attribution/cue-classes.ts';
import type { LoadedUse } from '#lib/attribution/loaded-words.ts';
import type { Reading } from '#lib/attribution/reading.ts';
import { KIND } from '#lib/attribution/word-kind.ts';
import type { Span } from '#lib/model/span.ts';
import type { Statement } from './article-record.ts';

/** The first item of a list in reading order that starts at an offset or after it. */
function firstFrom(items: readonly Span[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for an adjective or an adverb: a sentence says the same without it, unless it keeps a distance ("alleged"). */
function isOmissible({ tokens, kind }: Reading, { start, end }: Span): boolean {
  const at = firstFrom(tokens, start);
  const token = tokens[at];
  if (token?.end !== end || DISTANCING.has(token.key)) return false;
  return kind[at] === KIND.ADJ || kind[at] === KIND.ADV;
}

/**
 * The loaded words within a quotation, and those of them that can be left out; spans of the text, in reading order.
 *
 * @param uses those of the whole text, in order
 */
export function loadedIn(
  reading: Reading,
  uses: readonly LoadedUse[],
  quote: Span,
): Pick<Statement, 'loaded' | 'omissible'> {
  const loaded: Span[] = [];
  for (let i = firstFrom(uses, quote.start); (uses[i]?.end ?? quote.end + 1) <= quote.end; i++) {
    const { start, end } = uses[i] as LoadedUse;
    loaded.push({ start, end });
  }
  return { loaded, omissible: loaded.filter((span) => isOmissible(reading, span)) };
}
