import type { FeatureList } from './feature-list.ts';

/** Most features have no row: so many bits, which stay in the processor's cache, say so for seven in eight of them. */
const FILTER_BITS = 20;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/**
 * Rows of small whole numbers by the hash of a feature. Open addressing, with the row beside its hash: each look-up is one
 * place in memory, since it is memory that takes the time. A Map is many times slower.
 */
export class FeatureTable {
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** By slot: the hash, or -1, then the weights. */
  readonly #slots: Int32Array;
  readonly #weights: Int8Array;
  /** The binary logarithm of a slot's size in bytes. */
  readonly #shift: number;
  readonly #mask: number;
  readonly #columns: number;

  /** @param keys - hash of each row; @param weights - by row, as many as there are columns */
  constructor(keys: Int32Array, weights: Int8Array, columns: number) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    const shift = Math.ceil(Math.log2(4 + columns));
    const slots = new Int32Array((size << shift) / 4).fill(-1);
    const bytes = new Int8Array(slots.buffer);
    keys.forEach((key, row) => {
      const bit = key & FILTER_MASK;
      this.#filter[bit >> 5] = (this.#filter[bit >> 5] as number) | (1 << (bit & 31));
      let slot = key & (size - 1);
      while (slots[(slot << shift) >> 2] !== -1) slot = (slot + 1) & (size - 1);
      slots[(slot << shift) >> 2] = key;
      bytes.set(weights.subarray(row * columns, (row + 1) * columns), (slot << shift) + 4);
    });
    this.#slots = slots;
    this.#weights = bytes;
    this.#shift = shift;
    this.#mask = size - 1;
    this.#columns = columns;
  }

  /** Adds the row of each feature that has one to `sums`, from `at` on. */
  addTo(sums: Int32Array, at: number, { hashes, count }: FeatureList): void {
    const filter = this.#filter;
    const slots = this.#slots;
    const weights = this.#weights;
    const columns = this.#columns;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      const bit = hash & FILTER_MASK;
      if (((filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let slot = hash & mask;
      let key = slots[(slot << shift) >> 2] as number;
      while (key !== -1 && key !== hash) {
        slot = (slot + 1) & mask;
        key = slots[(slot << shift) >> 2] as number;
      }
      if (key === -1) continue;
      const base = (slot << shift) + 4;
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
