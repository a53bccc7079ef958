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
  /** What a claim must exceed to be taken; nothing while there is room. */
  bar = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
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
  touched: number[] = [];

  constructor(size: number) {
    this.of = new Float32Array(size);
  }

  best(most: number): Best {
    const best = new Best(most);
    for (const claim of this.touched) best.add(claim, this.of[claim] ?? 0);
    return best;
  }

  /** Forgets the claims whose score is below a bar. */
  prune(bar: number): void {
    this.touched = this.touched.filter((claim) => {
      if ((this.of[claim] ?? 0) >= bar) return true;
      this.of[claim] = 0;
      return false;
    });
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

/** About how many postings are read in the time in which a claim is scored from its words. */
const WORDS = 30;

/**
 * The claims with the highest BM25 scores for weighted terms, best first.
 *
 * Terms are taken by the most they can add (MaxScore, Turtle and Flood 1995). Once no claim not yet met can reach the best
 * `most`, no others are taken in, and those that cannot reach them either are dropped; when few are left, the long lists of
 * frequent words are left unread, and they are scored from their words.
 *
 * @param least where no claim can score as much, there is none
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
  const scores = kept.get(index) ?? new Scores(index.size);
  kept.set(index, scores);
  let left = terms.reduce((sum, { bound }) => sum + bound, 0);
  let unread = terms.reduce((sum, { term }) => sum + index.frequency(term), 0);
  let best: Best | undefined;
  let isClosed = false;
  for (const { term, weight, bound } of terms) {
    // Looking over what was found so far pays before a list that is longer than it.
    if (index.frequency(term) > scores.touched.length / 2) {
      const { bar, list } = scores.best(most);
      if ((list[0]?.bm25 ?? 0) + left < least) {
        best = new Best(most);
        break;
      }
      isClosed ||= bar > left;
      if (isClosed) scores.prune(bar - left);
      if (isClosed && scores.touched.length * WORDS < unread) {
        const weights = new Map(query.map((each) => [each.term, each.weight]));
        best = new Best(most);
        for (const claim of scores.touched) best.add(claim, fullScore(index, claim, weights));
        break;
      }
    }
    index.addImpacts(term, weight, scores.of, isClosed ? undefined : scores.touched);
    left -= bound;
    unread -= index.frequency(term);
  }
  best ??= scores.best(most);
  scores.prune(Number.POSITIVE_INFINITY);
  return best.list;
}
