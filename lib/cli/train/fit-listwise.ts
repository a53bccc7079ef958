import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { spread } from './spread.ts';

/** The candidates of one query. */
export interface RankedList {
  rows: ArrayLike<number>[];
  relevant: boolean[];
}

const ROUNDS = 250;
const RATE = 0.06;
const RIDGE = 1e-3;

/** Adds the gradient of a list's loss: the relevant candidates' share of a softmax over all (ListNet, Cao et al. 2007). */
function addGradient(
  rows: readonly Float64Array[],
  relevant: readonly boolean[],
  weights: Float64Array,
  gradient: Float64Array,
) {
  const size = weights.length;
  const scores = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    let score = 0;
    for (let j = 0; j < size; j++) score += (row[j] ?? 0) * (weights[j] ?? 0);
    scores[i] = score;
  }
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (relevant[i] ? share : 0), 0);
  for (const [i, row] of rows.entries()) {
    const slope = (shares[i] ?? 0) / all - (relevant[i] ? (shares[i] ?? 0) / right : 0);
    for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + slope * (row[j] ?? 0);
  }
}

/** Fits a linear ranker to lists with at least one relevant and one other candidate, by Adam (Kingma and Ba 2015). */
export function fitListwise(lists: readonly RankedList[], features: readonly string[]): LinearModel {
  const size = features.length;
  const { mean, scale } = spread(
    lists.flatMap((list) => list.rows),
    size,
  );
  const data = lists.map(({ rows, relevant }) => ({
    relevant,
    rows: rows.map((row) => Float64Array.from(row, (value, j) => (value - (mean[j] ?? 0)) / (scale[j] ?? 1))),
  }));
  const weights = new Float64Array(size);
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (const { rows, relevant } of data) addGradient(rows, relevant, weights, gradient);
    for (let j = 0; j < size; j++) {
      const slope = (gradient[j] ?? 0) / data.length + RIDGE * (weights[j] ?? 0);
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * slope;
      second[j] = 0.999 * (second[j] ?? 0) + 0.001 * slope ** 2;
      const step = (first[j] ?? 0) / (1 - 0.9 ** round);
      weights[j] =
        (weights[j] ?? 0) - (RATE * step) / (Math.sqrt((second[j] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const short = (values: ArrayLike<number>) => Array.from(values, (value) => Number(value.toPrecision(6)));
  return {
    features: [...features],
    mean: short(mean),
    scale: short(scale),
    weights: short(weights),
    bias: 0,
  };
}
