import type { FeatureList } from './feature-list.ts';
import type { FeatureTable } from './feature-table.ts';
import type { WordFacts } from './vocabulary.ts';

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
  /** What each token's form says by itself. */
  facts: WordFacts[];
  word: Int32Array;
  suffix: Int32Array;
  /** The word's class. */
  fine: Uint8Array;
}

const EDGE = 77;
/** Where a word stands from the token whose kind it helps to tell. */
const OFFSETS = [0, -1, 1];

function formFeatures(
  { word, suffix, prefix, shape, fine }: WordFacts,
  offset: number,
  list: FeatureList,
): void {
  if (offset !== 0) {
    list.add(offset < 0 ? 204 : 205, word);
    return;
  }
  list.add(201, word);
  list.add(202, suffix, shape);
  list.add(203, prefix);
  list.add(206, fine, shape);
}

function nearbyFeatures({ word, suffix, fine }: WordArrays, i: number, list: FeatureList): void {
  const count = word.length;
  const own = word[i] ?? 0;
  const ending = suffix[i] ?? 0;
  const left = i > 0 ? (fine[i - 1] ?? 0) : EDGE;
  const right = i + 1 < count ? (fine[i + 1] ?? 0) : EDGE;
  list.add(207, left, own);
  list.add(208, own, right);
  list.add(209, left, ending);
  list.add(210, ending, right);
  list.add(211, i > 1 ? (fine[i - 2] ?? 0) : EDGE, left);
  list.add(212, right, i + 2 < count ? (fine[i + 2] ?? 0) : EDGE);
  list.add(213, left, fine[i] ?? 0, right);
}

/** The features by which a token's kind is told: the word, its ending and its neighbours' classes. */
export function wordKindFeatures(words: WordArrays, i: number, list: FeatureList): void {
  for (const offset of OFFSETS) {
    const facts = words.facts[i + offset];
    if (facts) formFeatures(facts, offset, list);
  }
  nearbyFeatures(words, i, list);
}

/** The kind of each token. Linear. */
export function wordKinds(words: WordArrays, table: FeatureTable, list: FeatureList): Uint8Array {
  const count = words.facts.length;
  const kinds = new Uint8Array(count);
  const sums = new Int32Array(KIND_COUNT);
  for (let i = 0; i < count; i++) {
    sums.fill(0);
    OFFSETS.forEach((offset, slot) => {
      const facts = words.facts[i + offset];
      if (!facts) return;
      facts.kindScores ??= table.byOffset(OFFSETS, list, (at) => formFeatures(facts, at, list));
      addSlot(sums, facts.kindScores, slot);
    });
    list.count = 0;
    nearbyFeatures(words, i, list);
    table.addTo(sums, 0, list);
    let best = 0;
    for (let kind = 1; kind < KIND_COUNT; kind++)
      if ((sums[kind] as number) > (sums[best] as number)) best = kind;
    kinds[i] = best;
  }
  return kinds;
}

function addSlot(sums: Int32Array, scores: Int32Array, slot: number): void {
  const from = slot * KIND_COUNT;
  for (let kind = 0; kind < KIND_COUNT; kind++)
    sums[kind] = (sums[kind] as number) + (scores[from + kind] as number);
}
