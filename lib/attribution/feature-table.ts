import type { FeatureList } from './feature-list.ts';

/** Rows of small whole numbers by the hash of a feature; open addressing, since a Map is several times slower. */
export class FeatureTable {
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #weights: Int8Array;
  readonly #columns: number;

  /** @param keys - hash of each row; @param weights - by row, as many as there are columns */
  constructor(keys: Int32Array, weights: Int8Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#keys = keys;
    this.#weights = weights;
    this.#columns = keys.length === 0 ? 0 : weights.length / keys.length;
    keys.forEach((key, row) => {
      let slot = key & (size - 1);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = row;
    });
  }

  /** Adds the row of each feature that has one to `sums`, from `at` on. */
  addTo(sums: Int32Array, at: number, list: FeatureList): void {
    const slots = this.#slots;
    const keys = this.#keys;
    const weights = this.#weights;
    const columns = this.#columns;
    const mask = slots.length - 1;
    for (let i = 0; i < list.count; i++) {
      const hash = list.hashes[i] as number;
      let slot = hash & mask;
      let row = slots[slot] as number;
      while (row !== -1 && keys[row] !== hash) {
        slot = (slot + 1) & mask;
        row = slots[slot] as number;
      }
      if (row === -1) continue;
      const base = row * columns;
      for (let k = 0; k < columns; k++)
        sums[at + k] = (sums[at + k] as number) + (weights[base + k] as number);
    }
  }
}
