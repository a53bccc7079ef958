import type { Span } from '#lib/model/span.ts';
import { approximateSearch } from './approximate-search.ts';
import { reversed } from './reversed.ts';

/** A stretch of a text that is like a pattern. */
export interface Similar extends Span {
  /** Edit distance from the pattern. */
  errors: number;
}

/** Longer patterns are known by their two ends: looking for all of it would cost its length times the text's. */
const LONGEST = 1024;
const ENDS = 256;

/** Ends nearer to each other than this are of one stretch, however long the pattern. */
const NEAREST = 64;

/**
 * The stretches of a text that are like a pattern, in order; of those that begin or end close to each other (half the
 * pattern, at most 64 characters) the one with fewest errors.
 *
 * @param share how much may differ, as a share of the pattern's length
 */
export function findSimilar(text: string, pattern: string, share: number): Similar[] {
  if (pattern.length > LONGEST) return findLong(text, pattern, share);
  const limit = Math.floor(pattern.length * share);
  const apart = Math.min(pattern.length / 2, NEAREST);
  const found: Similar[] = [];
  let best: { end: number; errors: number } | undefined;
  const backwards = reversed(pattern);
  const close = () => {
    if (!best) return;
    const similar = { ...best, start: startOf(text, backwards, best.end, best.errors) };
    const last = found.at(-1);
    // The same stretch with more behind it, or before it.
    const isSame = last && Math.abs(last.start - similar.start) <= apart;
    if (!isSame) found.push(similar);
    else if (similar.errors < last.errors) found[found.length - 1] = similar;
  };
  for (const ending of approximateSearch(text, pattern, limit)) {
    if (best && ending.end - best.end <= apart) {
      if (ending.errors < best.errors) best = ending;
    } else {
      close();
      best = ending;
    }
  }
  close();
  return found;
}

/** Where an occurrence that ends at `end` begins: of the equally close starts the one that keeps the pattern's length best. */
function startOf(text: string, backwards: string, end: number, errors: number): number {
  const before = reversed(text.slice(Math.max(0, end - backwards.length - errors), end));
  let best = { end: 0, errors: backwards.length };
  for (const ending of approximateSearch(before, backwards, errors, true)) {
    const isCloser = ending.errors < best.errors;
    const isEqual = ending.errors === best.errors;
    const off = (length: number) => Math.abs(length - backwards.length);
    if (isCloser || (isEqual && off(ending.end) < off(best.end))) best = ending;
  }
  return end - best.end;
}

/** Where both ends of a long pattern stand about as far apart as in it; its errors are those that this shows. */
function findLong(text: string, pattern: string, share: number): Similar[] {
  const tails = findSimilar(text, pattern.slice(-ENDS), share);
  let next = 0;
  return findSimilar(text, pattern.slice(0, ENDS), share).flatMap((head) => {
    const off = (tail: Similar | undefined) =>
      tail ? Math.abs(tail.end - head.start - pattern.length) : Number.POSITIVE_INFINITY;
    // Both lists are in order, so the tail nearest to where it should be never lies before the last head's.
    while (next + 1 < tails.length && off(tails[next + 1]) <= off(tails[next])) next++;
    const tail = tails[next];
    if (!tail) return [];
    const errors = head.errors + tail.errors + off(tail);
    return errors <= pattern.length * share ? [{ start: head.start, end: tail.end, errors }] : [];
  });
}
