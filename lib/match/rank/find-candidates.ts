import type { ClaimIndex, TouchedClaims } from './claim-index.ts';

/** A claim that shares words with a query. */
export interface Candidate {
  claim: number;
  bm25: number;
}

/** A query's term with its number in the index. */
export interface WeightedTerm {
  term: number;
  weight: number;
}

/** The best so many, best first; of equals the one met first. */
class Best {
  readonly list: Candidate[] = [];
  /** What a claim must exceed to be taken. */
  bar: number;
  readonly #most: number;

  constructor(most: number, least: number) {
    this.#most = most;
    this.bar = least;
  }

  add(claim: number, bm25: number): void {
    if (bm25 <= this.bar) return;
    let at = this.list.length;
    while (at > 0 && (this.list[at - 1]?.bm25 ?? 0) < bm25) at--;
    this.list.splice(at, 0, { claim, bm25 });
    if (this.list.length > this.#most) this.list.pop();
    if (this.list.length === this.#most) this.bar = this.list.at(-1)?.bm25 ?? 0;
  }
}

/** Scores of the claims met so far; its memory serves one index for good. */
class Scores {
  readonly of: Float32Array;
  readonly touched: TouchedClaims;
  /** What each term of the index counts in the query. */
  readonly weights: Float32Array;

  constructor({ size, stems }: ClaimIndex) {
    this.of = new Float32Array(size);
    this.touched = { claims: new Uint32Array(size), count: 0 };
    this.weights = new Float32Array(stems.size);
  }

  best(most: number, least: number): Best {
    const best = new Best(most, least);
    const { claims, count } = this.touched;
    for (let i = 0; i < count; i++) {
      const claim = claims[i] ?? 0;
      const score = this.of[claim] ?? 0;
      if (score > best.bar) best.add(claim, score);
    }
    return best;
  }

  /** The same, with each claim's whole score, from its own words. */
  bestByWords(index: ClaimIndex, query: readonly WeightedTerm[], most: number, least: number): Best {
    const best = new Best(most, least);
    const { claims, count } = this.touched;
    for (const { term, weight } of query) this.weights[term] = weight;
    for (let i = 0; i < count; i++) {
      const claim = claims[i] ?? 0;
      const score = index.score(claim, this.weights);
      if (score > best.bar) best.add(claim, score);
    }
    for (const { term } of query) this.weights[term] = 0;
    return best;
  }

  /** Forgets the claims whose score is below a bar. */
  prune(bar: number): void {
    const { claims, count } = this.touched;
    let left = 0;
    for (let i = 0; i < count; i++) {
      const claim = claims[i] ?? 0;
      if ((this.of[claim] ?? 0) >= bar) claims[left++] = claim;
      else this.of[claim] = 0;
    }
    this.touched.count = left;
  }
}

const kept = new WeakMap<ClaimIndex, Scores>();

/** About how many postings are read in the time in which a claim is scored from its words. */
const WORDS = 16;

/**
 * The claims with the highest BM25 scores for weighted terms, best first.
 *
 * Terms are taken by the most they can add (MaxScore, Turtle and Flood 1995). Once no claim not yet met can reach `least` or the
 * best `most`, no others are taken in, and those that cannot reach them either are dropped; when few are left, the long lists of
 * frequent words are left unread, and they are scored from their words.
 *
 * @param least what a claim must score at least; with a high one most of the long lists are left unread
 */
export function findCandidates(
  index: ClaimIndex,
  query: readonly WeightedTerm[],
  most: number,
  least = 0,
): Candidate[] {
  const terms = query
    .map(({ term, weight }) => ({ term, weight, bound: (index.most[term] ?? 0) * weight }))
    .sort((a, b) => b.bound - a.bound);
  const scores = kept.get(index) ?? new Scores(index);
  kept.set(index, scores);
  const { touched } = scores;
  const whole = terms.reduce((sum, { bound }) => sum + bound, 0);
  let left = whole;
  let unread = terms.reduce((sum, { term }) => sum + index.frequency(term), 0);
  let best: Best | undefined;
  let isClosed = false;
  for (const { term, weight, bound } of terms) {
    isClosed ||= left < least;
    // Looking over what was found so far pays before a list that is longer than it, once what was read may outweigh the rest.
    if (whole > 2 * left && index.frequency(term) > touched.count) {
      const { bar } = scores.best(most, least - left);
      isClosed ||= bar > left;
      if (isClosed) scores.prune(Math.max(bar, least) - left);
      if (isClosed && touched.count * WORDS < unread) {
        best = scores.bestByWords(index, query, most, least);
        break;
      }
    }
    index.addImpacts(term, weight, scores.of, isClosed ? undefined : touched);
    left -= bound;
    unread -= index.frequency(term);
  }
  best ??= scores.best(most, least);
  scores.prune(Number.POSITIVE_INFINITY);
  return best.list;
}
