import { combinationsAt, FEATURE_GROUPS } from './feature-groups.ts';
import { FeatureList } from './feature-list.ts';
import type { FeatureTable } from './feature-table.ts';
import { LABEL_COUNT as K } from './label.ts';
import type { Reading } from './reading.ts';
import { formFeatures, nearbyFeatures, WORD_OFFSETS, wordyFeatures } from './token-features.ts';

/** How many tokens before and after one its features are taken from. */
const REACH = 2;
/** A combination's sums, and whether they were worked out. */
const ROW = K + 1;
/** The combination of each group at which its rows begin. */
const FIRST_ROWS: readonly number[] = FEATURE_GROUPS.map((_, group) =>
  FEATURE_GROUPS.slice(0, group).reduce((sum, { size }) => sum + size, 0),
);
const ROWS = FEATURE_GROUPS.reduce((sum, { size }) => sum + size, 0);

/**
 * The first pass: scores of labels by the words around each token. Most of its features depend on few small numbers, and come
 * again and again: what they add up to is kept, since it is looking for them in a large table that takes the time.
 */
export class FirstPass {
  readonly features: FeatureTable;
  readonly #step: number;
  readonly #list = new FeatureList();
  readonly #found = new Int32Array(FEATURE_GROUPS.length);
  #rows: Int16Array | undefined;

  /** @param features - `LABEL_COUNT` weights a row; @param step - what one step of a weight is worth */
  constructor(features: FeatureTable, step: number) {
    this.features = features;
    this.#step = step;
  }

  /**
   * The scores of the labels of tokens `from` to `to`, `(token - from) * LABEL_COUNT + label`: the sum of the weights of each
   * token's features (Lafferty et al. 2001). Linear.
   */
  scores(reading: Reading, from: number, to: number): Float64Array {
    const sums = new Int32Array((to - from) * K);
    for (let i = from; i < to; i++) {
      const at = (i - from) * K;
      this.#addForms(reading, i, sums, at);
      const list = this.#list;
      list.count = 0;
      if (i >= REACH && i + REACH < reading.tokens.length) {
        wordyFeatures(reading, i, list);
        this.features.addTo(sums, at, list);
        this.#addGroups(reading, i, sums, at);
      } else {
        nearbyFeatures(reading, i, list);
        this.features.addTo(sums, at, list);
      }
    }
    const scores = new Float64Array(sums.length);
    // Not `from` with a function, which takes as long as all the rest.
    for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * this.#step;
    return scores;
  }

  /** Adds what the words around a token give by themselves. */
  #addForms({ facts }: Reading, i: number, sums: Int32Array, at: number): void {
    for (let slot = 0; slot < WORD_OFFSETS.length; slot++) {
      const form = facts[i + (WORD_OFFSETS[slot] as number)];
      if (!form) continue;
      form.labelScores ??= this.features.byOffset(WORD_OFFSETS, this.#list, (offset) =>
        formFeatures(form, offset, this.#list),
      );
      const scores = form.labelScores;
      for (let k = 0; k < K; k++) sums[at + k] = (sums[at + k] as number) + (scores[slot * K + k] as number);
    }
  }

  /** Adds what the combinations of a token give, one of each group. */
  #addGroups(reading: Reading, i: number, sums: Int32Array, at: number): void {
    this.#rows ??= new Int16Array(ROWS * ROW);
    const rows = this.#rows;
    const found = this.#found;
    const count = combinationsAt(reading, i, found);
    for (let group = 0; group < count; group++) {
      const row = ((FIRST_ROWS[group] as number) + (found[group] as number)) * ROW;
      if (rows[row + K] === 0) this.#workOut(reading, i, group, rows.subarray(row, row + ROW));
      for (let k = 0; k < K; k++) sums[at + k] = (sums[at + k] as number) + (rows[row + k] as number);
    }
  }

  #workOut(reading: Reading, i: number, group: number, row: Int16Array): void {
    const list = this.#list;
    list.count = 0;
    nearbyFeatures(reading, i, list);
    list.keepOnly(FEATURE_GROUPS[group]?.templates ?? []);
    const sums = new Int32Array(K);
    this.features.addTo(sums, 0, list);
    row.set(sums);
    row[K] = 1;
  }
}
