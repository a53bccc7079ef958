import * as v from 'valibot';

/** A linear model over named features, as stored in JSON. */
export const LinearModelSchema = v.strictObject({
  features: v.array(v.string()),
  /** Mean and deviation of each feature in training. */
  mean: v.array(v.number()),
  scale: v.array(v.number()),
  weights: v.array(v.number()),
  bias: v.number(),
});

/** A linear model over named features. */
export type LinearModel = v.InferOutput<typeof LinearModelSchema>;

/** A model that was trained on other features than the program computes. */
export class ModelMismatchError extends Error {
  override readonly name = 'ModelMismatchError';
}

/**
 * A model from parsed JSON, for these features.
 *
 * @throws ModelMismatchError where it was trained on others
 */
export function parseLinearModel(value: unknown, features: readonly string[]): LinearModel {
  const model = v.parse(LinearModelSchema, value);
  const lists = [model.features, model.mean, model.scale, model.weights];
  if (
    model.features.join('\n') !== features.join('\n') ||
    lists.some((list) => list.length !== features.length)
  ) {
    throw new ModelMismatchError('This model was trained on other features. Train it anew.');
  }
  return model;
}

/** The model's score of a row of features: for a classifier, the log odds. */
export function linearScore({ mean, scale, weights, bias }: LinearModel, row: ArrayLike<number>): number {
  let score = bias;
  for (let i = 0; i < weights.length; i++) {
    score += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (scale[i] || 1);
  }
  return score;
}
