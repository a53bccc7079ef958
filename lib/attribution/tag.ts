import { bestLabels, passes } from './chain.ts';
import { clauseMarks, sentenceSignatures } from './clause-marks.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT as K } from './label.ts';
import { firstPass, labelFeatures } from './label-features.ts';
import { type Model, type PassWeights, PASS_COLUMNS as ROW } from './model.ts';
import type { Reading } from './reading.ts';
import { tokenFeatures } from './token-features.ts';

/** What the tagger says of a text: a label for each token, and how sure it is of each. */
export interface Tagging {
  labels: Uint8Array;
  /** The probability of each label at each token, `token * LABEL_COUNT + label`. */
  marginals: Float64Array;
}

function scoresOf(sums: Int32Array, offset: number, step: number, count: number): Float64Array {
  const scores = new Float64Array(count * K);
  for (let i = 0; i < count; i++)
    for (let k = 0; k < K; k++) scores[i * K + k] = (sums[i * ROW + offset + k] ?? 0) * step;
  return scores;
}

/** The best labels once `bias` is added to the label O; `scores` are changed. */
function biased(scores: Float64Array, { transitions, bias }: PassWeights): Uint8Array {
  for (let at = 0; at < scores.length; at += K) scores[at] = (scores[at] ?? 0) + bias;
  return bestLabels(scores, transitions);
}

/**
 * Tags a text in two passes: the second sees what the first made of the tokens around (stacking; Wolpert 1992). Linear.
 */
export function tag(reading: Reading, model: Model): Tagging {
  const count = reading.tokens.length;
  const sums = new Int32Array(count * ROW);
  const list = new FeatureList();
  const context = { reading, marks: clauseMarks(reading), signatures: sentenceSignatures(reading) };
  for (let i = 0; i < count; i++) {
    list.count = 0;
    tokenFeatures(context, i, list);
    model.features.addTo(sums, i * ROW, list);
  }
  const scores = scoresOf(sums, 0, model.step, count);
  const { marginals } = passes(scores, model.first.transitions);
  const pass = firstPass(reading, biased(scores, model.first), marginals);
  for (let i = 0; i < count; i++) {
    list.count = 0;
    labelFeatures(pass, i, list);
    model.features.addTo(sums, i * ROW, list);
  }
  const second = scoresOf(sums, K, model.step, count);
  const { marginals: sure } = passes(second, model.second.transitions);
  return { labels: biased(second, model.second), marginals: sure };
}
