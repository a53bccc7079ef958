import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { Lexicon } from '#lib/attribution/lexicon.ts';
import type { ModelParts } from '#lib/attribution/model-file.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import type { TrainedKinds } from './train-kinds.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** What one step of a stored weight is worth: coarse enough to pack well, fine enough to change no figure. */
const STEP = 0.05;
/** A row none of whose weights reaches this is left out. */
const LEAST_WEIGHT = 0.1;

/** Rows by hash: where a feature of each pass has the same hash, they share a row. */
function mergeRows({ firstKeys, secondKeys, first, second }: TrainedTagger): Map<number, Float64Array> {
  const merged = new Map<number, Float64Array>();
  const rowFor = (key: number) => {
    const row = merged.get(key) ?? new Float64Array(2 * K);
    merged.set(key, row);
    return row;
  };
  const add = (key: number, offset: number, weights: Float32Array, index: number) => {
    const row = rowFor(key);
    for (let k = 0; k < K; k++) row[offset + k] = (row[offset + k] ?? 0) + (weights[index * K + k] ?? 0);
  };
  firstKeys.forEach((key, index) => {
    add(key, 0, first.weights, index);
    add(key, K, second.weights, index);
  });
  secondKeys.forEach((key, index) => add(key, K, second.weights, firstKeys.length + index));
  return merged;
}

function round(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / STEP)));
}

function packRows(
  rows: Map<number, ArrayLike<number>>,
  columns: number,
): { keys: number[]; weights: Int8Array } {
  const kept = [...rows]
    .filter(([, weights]) => Array.from(weights).some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .sort(([a], [b]) => a - b);
  const weights = new Int8Array(kept.length * columns);
  kept.forEach(([, row], index) => weights.set(Array.from(row, round), index * columns));
  return { keys: kept.map(([key]) => key), weights };
}

/** The rounded weights that tell kinds. */
export function packKinds({ keys, weights }: TrainedKinds): ModelParts['kinds'] {
  const rows = Array.from(keys, (key, i): [number, Float32Array] => [
    key,
    weights.subarray(i * KIND_COUNT, (i + 1) * KIND_COUNT),
  ]);
  return packRows(new Map(rows), KIND_COUNT);
}

/** Sorted as unsigned numbers, as the file keeps them. */
function packMap(map: Map<number, number>): { keys: number[]; values: Uint8Array } {
  const sorted = [...map].map(([key, value]) => ({ key: key >>> 0, value })).sort((a, b) => a.key - b.key);
  return { keys: sorted.map(({ key }) => key), values: Uint8Array.from(sorted, ({ value }) => value) };
}

function packPass(transitions: Float32Array, bias: number): ModelParts['first'] {
  return { transitions: Array.from(transitions, (weight) => Math.round(weight * 1e4) / 1e4), bias };
}

/** A trained tagger in the form of the model file, weights rounded. */
export function packTagger(tagger: TrainedTagger, lexicon: Lexicon, kinds: ModelParts['kinds']): ModelParts {
  const classes = packMap(lexicon.classes);
  const cues = packMap(lexicon.cues);
  return {
    classes: { keys: classes.keys, numbers: classes.values },
    cues: { keys: cues.keys, strengths: cues.values },
    kinds,
    features: packRows(mergeRows(tagger), 2 * K),
    step: STEP,
    first: packPass(tagger.first.transitions, tagger.bias.first),
    second: packPass(tagger.second.transitions, tagger.bias.second),
  };
}
