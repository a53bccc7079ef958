import { ByteReader } from './byte-reader.ts';

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Numbers of stems that lie one after the other in bytes, as `ByteWriter.text` writes them. Looking one up makes no string of
 * any, so that a table of a hundred thousand is ready in milliseconds and takes little more than its bytes.
 */
export class StemTable {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  /** Open addressing: a stem's number plus one, 0 where a slot is free. */
  readonly #slots: Uint32Array;

  constructor(bytes: Uint8Array, size: number) {
    this.size = size;
    this.#bytes = bytes;
    this.#starts = new Uint32Array(size);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 2)));
    const reader = new ByteReader(bytes);
    for (let number = 0; number < size; number++) {
      this.#starts[number] = reader.at;
      let hash = SEED;
      for (let left = reader.number(); left > 0 && reader.at < bytes.length; left--) {
        hash = Math.imul(hash ^ reader.number(), PRIME);
      }
      let slot = this.#slotOf(hash);
      while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }

  /** The number of a stem; -1 for one that is not known. */
  numberOf(stem: string): number {
    let hash = SEED;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), PRIME);
    let slot = this.#slotOf(hash);
    for (let entry = this.#slots[slot]; entry; entry = this.#slots[slot]) {
      if (this.#is(entry - 1, stem)) return entry - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return -1;
  }

  /** The stem of a number; empty where there is none. */
  stemOf(number: number): string {
    const start = this.#starts[number];
    if (start === undefined) return '';
    const reader = new ByteReader(this.#bytes, start);
    let stem = '';
    for (let left = reader.number(); left > 0; left--) stem += String.fromCharCode(reader.number());
    return stem;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #is(number: number, stem: string): boolean {
    const reader = new ByteReader(this.#bytes, this.#starts[number]);
    if (reader.number() !== stem.length) return false;
    for (let i = 0; i < stem.length; i++) if (reader.number() !== stem.charCodeAt(i)) return false;
    return true;
  }
}
