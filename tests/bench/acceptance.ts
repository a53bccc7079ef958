import type { AcceptCase } from '#lib/match/rank/acceptor.ts';

/** The best claim for a query as the acceptor sees it, and whether it is the right one. */
export interface JudgedCase {
  seen: AcceptCase;
  isRight: boolean;
}

/** A case with the probability that it was given. */
export interface ScoredCase {
  chance: number;
  isRight: boolean;
}

/** The highest share of `wanted` that is accepted at any bar above which so many of the accepted are right. */
export function recallAt(cases: readonly ScoredCase[], wanted: number, precision: number): number {
  const sorted = cases.toSorted((a, b) => b.chance - a.chance);
  let right = 0;
  let best = 0;
  for (const [i, { isRight, chance }] of sorted.entries()) {
    if (isRight) right += 1;
    // A bar cannot part cases of the same probability.
    if (sorted[i + 1]?.chance !== chance && right / (i + 1) >= precision) best = right / wanted;
  }
  return best;
}

const BINS = 10;

/**
 * Expected calibration error over ten bins of equal width (Guo et al. 2017), of so many queries: those without a case were
 * refused at once, with probability 0.
 */
export function calibrationError(cases: readonly ScoredCase[], queries: number): number {
  const gaps = new Float64Array(BINS);
  for (const { chance, isRight } of cases) {
    const bin = Math.min(BINS - 1, Math.floor(chance * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + chance - Number(isRight);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / queries;
}
