import type { FeatureList } from './feature-list.ts';

/**
 * Rows of small whole numbers by the hash of a feature. Open addressing, with row and hash side by side: each look-up is one
 * place in memory, since it is memory that takes the time. A Map is several times slower.
 */
export class FeatureTable {
  /** By slot: the row's first weight, or -1, and the hash. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #weights: Int8Array;
  readonly #columns: number;

  /** @param keys - hash of each row; @param weights - by row, as many as there are columns */
  constructor(keys: Int32Array, weights: Int8Array, columns: number) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    const slots = new Int32Array(2 * size).fill(-1);
    keys.forEach((key, row) => {
      let slot = key & (size - 1);
      while (slots[2 * slot] !== -1) slot = (slot + 1) & (size - 1);
      slots[2 * slot] = row * columns;
      slots[2 * slot + 1] = key;
    });
    this.#slots = slots;
    this.#mask = size - 1;
    this.#weights = weights;
    this.#columns = columns;
  }

  /** Adds the row of each feature that has one to `sums`, from `at` on. */
  addTo(sums: Int32Array, at: number, { hashes, count }: FeatureList): void {
    const slots = this.#slots;
    const weights = this.#weights;
    const columns = this.#columns;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      let slot = hash & mask;
      let base = slots[2 * slot] as number;
      while (base !== -1 && slots[2 * slot + 1] !== hash) {
        slot = (slot + 1) & mask;
        base = slots[2 * slot] as number;
      }
      if (base === -1) continue;
      for (let k = 0; k < columns; k++)
        sums[at + k] = (sums[at + k] as number) + (weights[base + k] as number);
    }
  }

  /** The sums of the features that `fill` gives for each of some offsets, one after the other. */
  byOffset(offsets: readonly number[], list: FeatureList, fill: (offset: number) => void): Int32Array {
    const sums = new Int32Array(offsets.length * this.#columns);
    offsets.forEach((offset, slot) => {
      list.count = 0;
      fill(offset);
      this.addTo(sums, slot * this.#columns, list);
    });
    return sums;
  }
}
