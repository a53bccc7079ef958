/** A linear model over named features. */
export interface LinearModel {
  features: string[];
  /** Mean and deviation of each feature in training. */
  mean: number[];
  scale: number[];
  weights: number[];
  bias: number;
}

/** The model's score of a row of features: for a classifier, the log odds. */
export function linearScore({ mean, scale, weights, bias }: LinearModel, row: ArrayLike<number>): number {
  let score = bias;
  for (let i = 0; i < weights.length; i++) {
    score += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (scale[i] || 1);
  }
  return score;
}
