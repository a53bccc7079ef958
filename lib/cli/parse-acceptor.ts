import * as v from 'valibot';
import type { Acceptor } from '#lib/match/rank/acceptor.ts';
import { checkFeatures, LinearModelSchema, ModelMismatchError } from './parse-linear-model.ts';

const TreeSchema = v.strictObject({
  feature: v.array(v.pipe(v.number(), v.integer())),
  value: v.array(v.number()),
  left: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const JudgeSchema = v.strictObject({
  trees: v.strictObject({ features: v.array(v.string()), base: v.number(), trees: v.array(TreeSchema) }),
  linear: LinearModelSchema,
  slope: v.number(),
  offset: v.number(),
});

const AcceptorSchema = v.strictObject({ posts: JudgeSchema, sentences: JudgeSchema });

/**
 * An acceptor from parsed JSON, for these features.
 *
 * @throws ModelMismatchError where it was trained on others
 */
export function parseAcceptor(value: unknown, features: readonly string[]): Acceptor {
  const acceptor = v.parse(AcceptorSchema, value);
  for (const { trees, linear } of [acceptor.posts, acceptor.sentences]) {
    checkFeatures(linear, features);
    if (trees.features.join('\n') !== features.join('\n')) throw new ModelMismatchError();
  }
  return acceptor;
}
