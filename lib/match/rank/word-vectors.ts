/** A word-vector file that cannot be used. */
export class WordVectorsError extends Error {
  override readonly name = 'WordVectorsError';
}

/** Marks the file format, its version included. */
const MAGIC = 'SSWV1';
const HEAD = 16;

/**
 * Word meanings as short vectors: for stems of general news English, one row of int8 each.
 *
 * File: `SSWV1`, padded to 8 bytes; rows and dimensions as little-endian uint32; then the rows; then the stems, one a line.
 */
export class WordVectors {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #values: Int8Array;
  readonly #lengths: Float32Array;
  readonly #dimensions: number;

  /** @throws WordVectorsError where the bytes are no such file */
  constructor(bytes: Uint8Array) {
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const magic = [...bytes.subarray(0, MAGIC.length)].map((code) => String.fromCharCode(code)).join('');
    if (bytes.length < HEAD || magic !== MAGIC)
      throw new WordVectorsError('These are no word vectors. Get the file anew.');
    const count = head.getUint32(8, true);
    this.#dimensions = head.getUint32(12, true);
    const end = HEAD + count * this.#dimensions;
    this.#values = new Int8Array(
      bytes.buffer,
      bytes.byteOffset + HEAD,
      end > bytes.length ? 0 : count * this.#dimensions,
    );
    const stems: string[] = [];
    let from = end;
    for (let at = end; at < bytes.length; at++) {
      if (bytes[at] !== 10) continue;
      stems.push(String.fromCharCode(...bytes.subarray(from, at)));
      from = at + 1;
    }
    if (stems.length !== count)
      throw new WordVectorsError('The word vectors are damaged. Get the file anew.');
    this.#rows = new Map(stems.map((stem, i) => [stem, i]));
    this.#lengths = new Float32Array(count);
    for (let row = 0; row < count; row++) this.#lengths[row] = Math.sqrt(this.#product(row, row)) || 1;
  }

  /** The row of a stem; -1 for one that is not known. */
  rowOf(stem: string): number {
    return this.#rows.get(stem) ?? -1;
  }

  /** The cosine of two rows, -1 to 1. */
  cosine(a: number, b: number): number {
    return this.#product(a, b) / ((this.#lengths[a] ?? 1) * (this.#lengths[b] ?? 1));
  }

  #product(a: number, b: number): number {
    const size = this.#dimensions;
    let sum = 0;
    for (let d = 0; d < size; d++)
      sum += (this.#values[a * size + d] ?? 0) * (this.#values[b * size + d] ?? 0);
    return sum;
  }
}
