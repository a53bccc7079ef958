import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { Lexicon } from '#lib/attribution/lexicon.ts';
import { PASS_COLUMNS } from '#lib/attribution/model.ts';
import type { ModelParts, Rows } from '#lib/attribution/model-file.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import type { Chain } from './train-chain.ts';
import type { TrainedKinds } from './train-kinds.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** What one step of a stored weight is worth: coarse enough to pack well, fine enough to change no figure. */
const STEPS = { first: 0.08, second: 0.16 };
const KIND_STEP = 0.06;
/** A row none of whose weights reaches this is left out. */
const LEAST_WEIGHT = 0.1;

/** Rows of the passes by hash: where features of both have the same, they share a row. */
function mergePasses({ firstKeys, secondKeys, first, second }: TrainedTagger): Map<number, Float32Array> {
  const merged = new Map<number, Float32Array>();
  const add = (key: number, offset: number, { weights }: Chain, index: number) => {
    const row = merged.get(key) ?? new Float32Array(PASS_COLUMNS);
    merged.set(key, row);
    for (let k = 0; k < K; k++) row[offset + k] = (row[offset + k] ?? 0) + (weights[index * K + k] ?? 0);
  };
  firstKeys.forEach((key, index) => {
    add(key, 0, first, index);
    add(key, K, second, index);
  });
  secondKeys.forEach((key, index) => {
    add(key, K, second, firstKeys.length + index);
  });
  return merged;
}

/** Rounds rows by hash to steps, rising; rows that hardly weigh are left out. */
function packRows(rows: Iterable<[number, Float32Array]>, stepOf: (column: number) => number): Rows {
  const kept = [...rows]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .sort(([a], [b]) => a - b);
  const round = (weight: number, column: number) =>
    Math.max(-127, Math.min(127, Math.round(weight / stepOf(column))));
  return {
    keys: kept.map(([key]) => key),
    weights: Int8Array.from(kept.flatMap(([, row]) => Array.from(row, round))),
  };
}

/** The rounded weights that tell kinds. */
export function packKinds({ keys, weights }: TrainedKinds): Rows {
  const rows = Array.from(keys, (key, i): [number, Float32Array] => [
    key,
    weights.subarray(i * KIND_COUNT, (i + 1) * KIND_COUNT),
  ]);
  return packRows(rows, () => KIND_STEP);
}

/** Sorted as unsigned numbers, as the file keeps them. */
function packMap(map: Map<number, number>): { keys: number[]; values: Uint8Array } {
  const sorted = [...map].map(([key, value]) => ({ key: key >>> 0, value })).sort((a, b) => a.key - b.key);
  return { keys: sorted.map(({ key }) => key), values: Uint8Array.from(sorted, ({ value }) => value) };
}

function roundTransitions({ transitions }: Chain): number[] {
  return Array.from(transitions, (weight) => Math.round(weight * 1e4) / 1e4);
}

/** A trained tagger in the form of the model file, weights rounded. */
export function packTagger(tagger: TrainedTagger, lexicon: Lexicon, kinds: Rows): ModelParts {
  const classes = packMap(lexicon.classes);
  const cues = packMap(lexicon.cues);
  return {
    classes: { keys: classes.keys, numbers: classes.values },
    cues: { keys: cues.keys, strengths: cues.values },
    kinds,
    features: packRows(mergePasses(tagger), (column) => (column < K ? STEPS.first : STEPS.second)),
    steps: STEPS,
    transitions: { first: roundTransitions(tagger.first), second: roundTransitions(tagger.second) },
  };
}
