import type { TextQuoteSelector } from '#lib/model/highlight.ts';
import type { Found } from './find-passage.ts';
import { findSimilar, type Similar } from './find-similar.ts';
import { type Side, surroundings } from './surroundings.ts';

/** How much of the words may have changed. */
const CHANGED = 0.3;

/** A sentence or two may have come between the passage and what stood next to it. */
const SLACK = 300;

/** How well the better side and the other must agree for a place to be the old one; any other text agrees to about 0.4. */
const SAME_PLACE = { near: 0.8, far: 0.6 };

/** The same where not a word of the passage changed. */
const SAME_WORDS = { near: 0.7, far: 0.5 };

interface Candidate extends Similar {
  before: Side;
  after: Side;
  /** The agreement of the better side, and of the other. */
  near: number;
  far: number;
}

/** Finds a passage that nothing else on its page was like; `quote` is folded, `hint` is where it once began. */
export function findByWords(folded: string, quote: TextQuoteSelector, hint: number): Found {
  const candidates = findSimilar(folded, quote.exact, CHANGED).map((place): Candidate => {
    const sides = surroundings(folded, place, quote, { slack: SLACK, reach: place.errors });
    const [far = 0, near = 0] = [sides.before.similarity, sides.after.similarity].sort((a, b) => a - b);
    return { ...place, ...sides, near, far };
  });
  const [best, second] = candidates.sort(
    (a, b) =>
      Math.round(10 * (b.near + b.far - a.near - a.far)) ||
      a.errors - b.errors ||
      Math.abs(a.start - hint) - Math.abs(b.start - hint),
  );
  if (!best) return { state: 'lost' };
  const needed = best.errors === 0 ? SAME_WORDS : SAME_PLACE;
  const isSame = best.near >= needed.near && best.far >= needed.far;
  const isOnly = second === undefined || second.near < SAME_PLACE.far || second.far < SAME_WORDS.far;
  return { state: isSame && isOnly ? 'sure' : 'unsure', span: trimmed(best) };
}

/** The place with its ends where what stood beside it ends and begins, where that is still directly there. */
function trimmed({ start, end, errors, before, after }: Candidate): { start: number; end: number } {
  const isBeside = (side: Side) => side.similarity >= SAME_PLACE.near && Math.abs(side.gap) <= errors;
  const from = isBeside(before) ? start - before.gap : start;
  const to = isBeside(after) ? end + after.gap : end;
  return from < to ? { start: from, end: to } : { start, end };
}
