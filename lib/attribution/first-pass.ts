import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT as K } from './label.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import { formFeatures, nearbyFeatures, WORD_OFFSETS } from './token-features.ts';

/**
 * The first pass's scores of the labels of tokens `from` to `to`, `(token - from) * LABEL_COUNT + label`: the sum of the
 * weights of each token's features (Lafferty et al. 2001). Linear.
 */
export function firstScores(
  reading: Reading,
  from: number,
  to: number,
  { features, step }: Pick<Model, 'features' | 'step'>,
): Float64Array {
  const sums = new Int32Array((to - from) * K);
  const list = new FeatureList();
  for (let i = from; i < to; i++) {
    const at = (i - from) * K;
    for (let slot = 0; slot < WORD_OFFSETS.length; slot++) {
      const facts = reading.facts[i + (WORD_OFFSETS[slot] as number)];
      if (!facts) continue;
      facts.labelScores ??= features.byOffset(WORD_OFFSETS, list, (offset) =>
        formFeatures(facts, offset, list),
      );
      const scores = facts.labelScores;
      for (let k = 0; k < K; k++) sums[at + k] = (sums[at + k] as number) + (scores[slot * K + k] as number);
    }
    list.count = 0;
    nearbyFeatures(reading, i, list);
    features.addTo(sums, at, list);
  }
  const scores = new Float64Array(sums.length);
  // Not `from` with a function, which takes as long as all the rest.
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * step;
  return scores;
}
