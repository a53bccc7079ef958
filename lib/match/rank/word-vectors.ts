import { StemTable } from './stem-table.ts';

/** A word-vector file that cannot be used. */
export class WordVectorsError extends Error {
  override readonly name = 'WordVectorsError';
}

/** Marks the file format, its version last: "SWV2". */
const MAGIC = 0x32565753;
const HEAD = 12;
/** What a weight byte is a multiple of. */
const WEIGHT_STEP = 1 / 64;

/**
 * Word meanings as short vectors: for each stem of general news English a direction (int8 numbers) and a weight, by which
 * the directions of a sentence's words add up to what the sentence means.
 *
 * File: "SWV2", rows and dimensions (uint32, little-endian); a weight byte each, in 64ths; the rows; the stems, each its
 * length and its letters in the form of `ByteWriter.text`.
 */
export class WordVectors {
  readonly dimensions: number;
  readonly #stems: StemTable;
  readonly #weights: Uint8Array;
  readonly #values: Int8Array;
  readonly #lengths: Float32Array;

  /** @throws WordVectorsError where the bytes are no such file */
  constructor(bytes: Uint8Array) {
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEAD || head.getUint32(0, true) !== MAGIC) {
      throw new WordVectorsError('These are no word vectors of this version. Get the file anew.');
    }
    const rows = head.getUint32(4, true);
    this.dimensions = head.getUint32(8, true);
    const values = HEAD + rows;
    const stems = values + rows * this.dimensions;
    // A stem takes two bytes at least: its length and a letter.
    if (stems + 2 * rows > bytes.length) {
      throw new WordVectorsError('The word vectors are damaged. Get the file anew.');
    }
    this.#weights = bytes.subarray(HEAD, values);
    this.#values = new Int8Array(bytes.buffer, bytes.byteOffset + values, rows * this.dimensions);
    this.#stems = new StemTable(bytes.subarray(stems), rows);
    this.#lengths = new Float32Array(rows);
    for (let row = 0; row < rows; row++) this.#lengths[row] = Math.sqrt(this.#product(row, row)) || 1;
  }

  /** The row of a stem; -1 for one that is not known. */
  rowOf(stem: string): number {
    return this.#stems.numberOf(stem);
  }

  /** How alike two words are: the cosine of their rows, -1 to 1. */
  cosine(a: number, b: number): number {
    return this.#product(a, b) / ((this.#lengths[a] ?? 1) * (this.#lengths[b] ?? 1));
  }

  /** The meaning of words together: the weighted sum of their rows, of length 1; zeros where no word is known. */
  sum(rows: Iterable<number>): Float32Array {
    const size = this.dimensions;
    const sum = new Float32Array(size);
    for (const row of rows) {
      if (row < 0) continue;
      const weight = ((this.#weights[row] ?? 0) * WEIGHT_STEP) / (this.#lengths[row] ?? 1);
      for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + weight * (this.#values[row * size + d] ?? 0);
    }
    let square = 0;
    for (const value of sum) square += value * value;
    const length = Math.sqrt(square) || 1;
    return sum.map((value) => value / length);
  }

  #product(a: number, b: number): number {
    const size = this.dimensions;
    let sum = 0;
    for (let d = 0; d < size; d++) {
      sum += (this.#values[a * size + d] ?? 0) * (this.#values[b * size + d] ?? 0);
    }
    return sum;
  }
}

/** The inner product of two vectors: for those of length 1, their cosine. */
export function dot<Vector extends Float32Array | Float64Array>(a: Vector, b: Vector): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
