import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { spread } from './spread.ts';

/** Something to learn from: its features, what is true of it (0 to 1), and what it counts. */
export interface Example {
  features: ArrayLike<number>;
  target: number;
  weight: number;
}

const ROUNDS = 300;
const RATE = 0.05;
const RIDGE = 1e-2;

/** Fits logistic regression by Adam (Kingma and Ba 2015). */
export function fitLogistic(examples: readonly Example[], features: readonly string[]): LinearModel {
  const size = features.length;
  const rows = examples.map((example) => example.features);
  const { mean, scale } = spread(rows, size);
  const data = rows.map((row) =>
    Float64Array.from(row, (value, j) => (value - (mean[j] ?? 0)) / (scale[j] ?? 1)),
  );
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  // The last weight is the bias.
  const weights = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const [i, row] of data.entries()) {
      let score = weights[size] ?? 0;
      for (let j = 0; j < size; j++) score += (weights[j] ?? 0) * (row[j] ?? 0);
      const { target = 0, weight = 0 } = examples[i] ?? {};
      const error = weight * (1 / (1 + Math.exp(-score)) - target);
      for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let j = 0; j <= size; j++) {
      const slope = (gradient[j] ?? 0) / whole + (j < size ? RIDGE * (weights[j] ?? 0) : 0);
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
    weights: short(weights.subarray(0, size)),
    bias: Number((weights[size] ?? 0).toPrecision(6)),
  };
}
