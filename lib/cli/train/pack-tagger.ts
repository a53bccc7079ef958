import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { Lexicon } from '#lib/attribution/lexicon.ts';
import type { ModelParts, Rows } from '#lib/attribution/model-file.ts';
import { type NetTensors, TENSOR_NAMES } from '#lib/attribution/net/net-tensors.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import type { TrainedKinds } from './train-kinds.ts';
import type { TrainedFirst } from './train-tagger.ts';

/** What one step of a stored weight is worth: coarse enough to pack well, fine enough to change no figure. */
const STEP = 0.04;
const KIND_STEP = 0.06;
/** A row none of whose weights reaches this is left out. */
const LEAST_WEIGHT = 0.03;
const LEAST_KIND_WEIGHT = 0.1;

/** Rounds rows by hash to steps, rising; rows that hardly weigh are left out. */
function packRows(
  keys: Int32Array,
  weights: Float32Array,
  columns: number,
  step: number,
  least: number,
): Rows {
  const kept = [...keys.keys()].filter((row) =>
    weights.subarray(row * columns, (row + 1) * columns).some((weight) => Math.abs(weight) >= least),
  );
  const packed = new Int8Array(kept.length * columns);
  kept.forEach((row, place) => {
    for (let k = 0; k < columns; k++)
      packed[place * columns + k] = Math.max(
        -127,
        Math.min(127, Math.round((weights[row * columns + k] ?? 0) / step)),
      );
  });
  return { keys: kept.map((row) => keys[row] as number), weights: packed };
}

/** The rounded weights that tell kinds. */
export function packKinds({ keys, weights }: TrainedKinds): Rows {
  return packRows(keys, weights, KIND_COUNT, KIND_STEP, LEAST_KIND_WEIGHT);
}

/** Sorted as unsigned numbers, as the file keeps them. */
function packMap(map: Map<number, number>): { keys: number[]; values: Uint8Array } {
  const sorted = [...map].map(([key, value]) => ({ key: key >>> 0, value })).sort((a, b) => a.key - b.key);
  return { keys: sorted.map(({ key }) => key), values: Uint8Array.from(sorted, ({ value }) => value) };
}

/** The whole numbers of a tensor, and what a step of them is worth. */
function packTensor(tensor: Float32Array): { step: number; weights: Int8Array } {
  const step = tensor.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  return { step, weights: Int8Array.from(tensor, (weight) => Math.round(weight / step)) };
}

/** A trained tagger in the form of the model file, weights rounded. */
export function packTagger(
  { keys, chain }: TrainedFirst,
  net: NetTensors,
  lexicon: Lexicon,
  kinds: Rows,
): ModelParts {
  const classes = packMap(lexicon.classes);
  const cues = packMap(lexicon.cues);
  const tensors = Object.fromEntries(TENSOR_NAMES.map((name) => [name, packTensor(net[name])]));
  return {
    classes: { keys: classes.keys, numbers: classes.values },
    cues: { keys: cues.keys, strengths: cues.values },
    words: packMap(lexicon.vectors).keys,
    kinds,
    features: packRows(keys, chain.weights, K, STEP, LEAST_WEIGHT),
    step: STEP,
    transitions: Array.from(chain.transitions, (weight) => Math.round(weight * 1e4) / 1e4),
    net: tensors as ModelParts['net'],
  };
}
