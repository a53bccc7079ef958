import type { FeatureList } from './feature-list.ts';
import type { FeatureTable } from './feature-table.ts';

/** The kinds of word (universal parts of speech, universaldependencies.org) that the tagger tells apart. */
export const WORD_KINDS = [
  'NOUN',
  'PROPN',
  'PRON',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'SYM',
  'INTJ',
] as const;

/** How many kinds there are. */
export const KIND_COUNT = WORD_KINDS.length;

/** The number of a kind in `WORD_KINDS`. */
export const KIND = Object.fromEntries(WORD_KINDS.map((kind, number) => [kind, number])) as Record<
  (typeof WORD_KINDS)[number],
  number
>;

/** What is known of a text's tokens before their kinds are; arrays are by token. */
export interface WordArrays {
  word: Int32Array;
  prefix: Int32Array;
  suffix: Int32Array;
  shape: Uint8Array;
  /** The word's class. */
  fine: Uint8Array;
}

const EDGE = 77;

/** The features by which a token's kind is told: the word, its ending and its neighbours' classes. */
export function wordKindFeatures(
  { word, prefix, suffix, shape, fine }: WordArrays,
  i: number,
  list: FeatureList,
): void {
  const at = (values: ArrayLike<number>, index: number) =>
    index < 0 || index >= values.length ? EDGE : (values[index] ?? 0);
  const w = at(word, i);
  const left = at(fine, i - 1);
  const right = at(fine, i + 1);
  const ending = at(suffix, i);
  list.add(201, w);
  list.add(202, ending, at(shape, i));
  list.add(203, at(prefix, i));
  list.add(204, at(word, i - 1));
  list.add(205, at(word, i + 1));
  list.add(206, at(fine, i), at(shape, i));
  list.add(207, left, w);
  list.add(208, w, right);
  list.add(209, left, ending);
  list.add(210, ending, right);
  list.add(211, at(fine, i - 2), left);
  list.add(212, right, at(fine, i + 2));
  list.add(213, left, at(fine, i), right);
}

/** The kind of each token. Linear. */
export function wordKinds(words: WordArrays, table: FeatureTable, list: FeatureList): Uint8Array {
  const count = words.word.length;
  const kinds = new Uint8Array(count);
  const sums = new Int32Array(KIND_COUNT);
  for (let i = 0; i < count; i++) {
    list.count = 0;
    wordKindFeatures(words, i, list);
    sums.fill(0);
    table.addTo(sums, 0, list);
    let best = 0;
    for (let kind = 1; kind < KIND_COUNT; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
    kinds[i] = best;
  }
  return kinds;
}
