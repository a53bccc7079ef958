import type { ClaimIndex } from './claim-index.ts';

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
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What a claim must exceed to be taken; nothing while there is room. */
  get bar(): number {
    return this.list.length < this.#most ? 0 : (this.list.at(-1)?.bm25 ?? 0);
  }

  add(claim: number, bm25: number): void {
    if (this.list.length === this.#most && bm25 <= this.bar) return;
    let at = this.list.length;
    while (at > 0 && (this.list[at - 1]?.bm25 ?? 0) < bm25) at--;
    this.list.splice(at, 0, { claim, bm25 });
    if (this.list.length > this.#most) this.list.pop();
  }
}

/** Scores of the claims met so far; its memory serves one index for good. */
class Scores {
  readonly of: Float32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.of = new Float32Array(size);
  }

  best(most: number): Best {
    const best = new Best(most);
    for (const claim of this.touched) best.add(claim, this.of[claim] ?? 0);
    return best;
  }

  clear(): void {
    for (const claim of this.touched) this.of[claim] = 0;
    this.touched.length = 0;
  }
}

const kept = new WeakMap<ClaimIndex, Scores>();

/** A claim's whole score, from its own words. */
function fullScore(index: ClaimIndex, claim: number, weights: ReadonlyMap<number, number>): number {
  const { text, title } = index.read(claim);
  const counts = new Map<number, number>();
  for (const field of [text, title]) {
    for (const token of field) {
      const term = token >>> 2;
      if (weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  let score = 0;
  for (const [term, count] of counts) score += index.impact(term, claim, count) * (weights.get(term) ?? 0);
  return score;
}

/**
 * The claims with the highest BM25 scores for weighted terms, best first.
 *
 * Terms are taken by the most they can add (MaxScore, Turtle and Flood 1995): once no claim not yet met can reach the best
 * `most`, the long lists of frequent words are left unread, and the few claims still in the running are scored from their words.
 */
export function findCandidates(index: ClaimIndex, query: readonly WeightedTerm[], most: number): Candidate[] {
  const terms = query
    .map(({ term, weight }) => ({ term, weight, bound: (index.most[term] ?? 0) * weight }))
    .sort((a, b) => b.bound - a.bound);
  const scores = kept.get(index) ?? new Scores(index.size);
  kept.set(index, scores);
  let left = terms.reduce((sum, { bound }) => sum + bound, 0);
  for (const { term, weight, bound } of terms) {
    const isLong = index.frequency(term) > 4 * scores.touched.length;
    if (isLong && scores.touched.length >= most) {
      const { bar } = scores.best(most);
      if (bar > left) return finish(index, scores, query, most, bar - left);
    }
    for (const posting = index.postings(term); posting.next(); ) {
      const before = scores.of[posting.claim] ?? 0;
      if (before === 0) scores.touched.push(posting.claim);
      scores.of[posting.claim] = before + index.impact(term, posting.claim, posting.count) * weight;
    }
    left -= bound;
  }
  const { list } = scores.best(most);
  scores.clear();
  return list;
}

function finish(
  index: ClaimIndex,
  scores: Scores,
  query: readonly WeightedTerm[],
  most: number,
  bar: number,
): Candidate[] {
  const weights = new Map(query.map(({ term, weight }) => [term, weight]));
  const best = new Best(most);
  for (const claim of scores.touched) {
    if ((scores.of[claim] ?? 0) >= bar) best.add(claim, fullScore(index, claim, weights));
  }
  scores.clear();
  return best.list;
}
