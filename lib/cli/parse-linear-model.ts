import * as v from 'valibot';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';

/** A linear model as it is kept in JSON. */
export const LinearModelSchema = v.strictObject({
  features: v.array(v.string()),
  mean: v.array(v.number()),
  scale: v.array(v.number()),
  weights: v.array(v.number()),
  bias: v.number(),
});

/** A model that was trained on other features than the program computes. */
export class ModelMismatchError extends Error {
  override readonly name = 'ModelMismatchError';

  constructor() {
    super('This model was trained on other features. Train it anew.');
  }
}

/** @throws ModelMismatchError where a model was trained on other features than these */
export function checkFeatures(model: LinearModel, features: readonly string[]): void {
  const lists = [model.features, model.mean, model.scale, model.weights];
  const isOther = model.features.join('\n') !== features.join('\n');
  if (isOther || lists.some((list) => list.length !== features.length)) throw new ModelMismatchError();
}

/**
 * A model from parsed JSON, for these features.
 *
 * @throws ModelMismatchError where it was trained on others
 */
export function parseLinearModel(value: unknown, features: readonly string[]): LinearModel {
  const model = v.parse(LinearModelSchema, value);
  checkFeatures(model, features);
  return model;
}
