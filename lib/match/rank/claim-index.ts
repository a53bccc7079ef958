import { ByteReader } from './byte-reader.ts';
import { readIndexFile } from './claim-index-file.ts';
import { StemTable } from './stem-table.ts';

/** BM25's constants (Robertson and Zaragoza 2009), chosen on CheckThat! 2020 train. */
const K1 = 0.9;
const B = 0.5;

/**
 * Many claims in a few megabytes: which have a term, and which terms each has. It reads the file of `buildClaimIndex` where it
 * lies, and decodes only what a query asks for.
 */
export class ClaimIndex {
  /** How many claims. */
  readonly size: number;
  readonly stems: StemTable;
  /** Inverse document frequency by term number. */
  readonly idf: Float32Array;
  /** The idf of a word no claim has. */
  readonly unknown: number;
  /** The most that a term can add to a claim's score. */
  readonly most: Float32Array;
  readonly #frequency: Uint32Array;
  readonly #postings: Uint8Array;
  readonly #postingStarts: Uint32Array;
  readonly #tokens: Uint8Array;
  readonly #tokenStarts: Uint32Array;
  readonly #textLengths: Uint32Array;
  readonly #titleLengths: Uint32Array;
  /** BM25's penalty for long claims. */
  readonly #norms: Float32Array;

  /** @throws ClaimIndexError where the file is damaged, or of another version */
  constructor(file: Uint8Array) {
    const { claims, terms, tokens, parts } = readIndexFile(file);
    this.size = claims;
    this.stems = new StemTable(parts.stems, terms);
    this.#postings = parts.postings;
    this.#tokens = parts.tokens;
    const rarity = (frequency: number) => Math.log(1 + (claims - frequency + 0.5) / (frequency + 0.5));
    this.unknown = rarity(0);
    this.idf = new Float32Array(terms);
    this.most = new Float32Array(terms);
    this.#frequency = new Uint32Array(terms);
    this.#postingStarts = new Uint32Array(terms);
    let reader = new ByteReader(parts.terms);
    for (let term = 0, start = 0; term < terms; term++) {
      const frequency = reader.number();
      const count = reader.number();
      const idf = rarity(frequency);
      this.#frequency[term] = frequency;
      this.idf[term] = idf;
      this.most[term] = (idf * count * (K1 + 1)) / (count + K1 * (1 - B));
      this.#postingStarts[term] = start;
      start += reader.number();
    }
    this.#textLengths = new Uint32Array(claims);
    this.#titleLengths = new Uint32Array(claims);
    this.#tokenStarts = new Uint32Array(claims);
    this.#norms = new Float32Array(claims);
    reader = new ByteReader(parts.claims);
    const average = tokens / Math.max(1, claims);
    for (let claim = 0, start = 0; claim < claims; claim++) {
      const text = reader.number();
      const title = reader.number();
      this.#textLengths[claim] = text;
      this.#titleLengths[claim] = title;
      this.#norms[claim] = K1 * (1 - B + (B * (text + title)) / average);
      this.#tokenStarts[claim] = start;
      start += reader.number();
    }
  }

  /**
   * Adds what a term is worth to the scores of the claims that have it; those that had none yet are noted in `touched`, or, where
   * that is not given, left out.
   */
  addImpacts(term: number, weight: number, scores: Float32Array, touched?: number[]): void {
    const bytes = this.#postings;
    const idf = (this.idf[term] ?? 0) * weight * (K1 + 1);
    let at = this.#postingStarts[term] ?? 0;
    let claim = 0;
    // The numbers are read here and not by `ByteReader`: half of a search's time is spent in this loop.
    const number = () => {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      return value;
    };
    for (let left = this.#frequency[term] ?? 0; left > 0; left--) {
      const step = number();
      claim += step >>> 1;
      const count = step & 1 ? number() : 1;
      const before = scores[claim] ?? 0;
      if (before === 0) {
        if (!touched) continue;
        touched.push(claim);
      }
      scores[claim] = before + (idf * count) / (count + (this.#norms[claim] ?? 0));
    }
  }

  /** How many claims have a term. */
  frequency(term: number): number {
    return this.#frequency[term] ?? 0;
  }

  /** What a term adds to a claim's BM25 score. */
  impact(term: number, claim: number, count: number): number {
    return ((this.idf[term] ?? 0) * count * (K1 + 1)) / (count + (this.#norms[claim] ?? 0));
  }

  /** The words of a claim's text and of its title in their order, each `term << 2 | flags`. */
  read(claim: number): { text: Uint32Array; title: Uint32Array } {
    const reader = new ByteReader(this.#tokens, this.#tokenStarts[claim]);
    const take = (length: number) => {
      const tokens = new Uint32Array(length);
      for (let i = 0; i < length; i++) tokens[i] = reader.number();
      return tokens;
    };
    return { text: take(this.#textLengths[claim] ?? 0), title: take(this.#titleLengths[claim] ?? 0) };
  }
}
