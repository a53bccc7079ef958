import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import type { Lexicon } from '#lib/attribution/lexicon.ts';
import type { ModelParts, Rows } from '#lib/attribution/model-file.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import type { Chain } from './train-chain.ts';
import type { TrainedKinds } from './train-kinds.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** What one step of a stored weight is worth: coarse enough to pack well, fine enough to change no figure. */
const STEP = 0.06;
/** A row none of whose weights reaches this is left out. */
const LEAST_WEIGHT = 0.1;

function round(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / STEP)));
}

function packRows(hashes: Int32Array, all: Float32Array, columns: number): Rows {
  const keys: number[] = [];
  const weights: number[] = [];
  hashes.forEach((hash, row) => {
    const own = all.subarray(row * columns, (row + 1) * columns);
    if (!own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) return;
    keys.push(hash);
    weights.push(...Array.from(own, round));
  });
  return { keys, weights: Int8Array.from(weights) };
}

/** The rounded weights that tell kinds. */
export function packKinds({ keys, weights }: TrainedKinds): Rows {
  return packRows(keys, weights, KIND_COUNT);
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
    first: packRows(tagger.firstKeys, tagger.first.weights, K),
    second: packRows(tagger.secondKeys, tagger.second.weights, K),
    step: STEP,
    transitions: { first: roundTransitions(tagger.first), second: roundTransitions(tagger.second) },
  };
}
