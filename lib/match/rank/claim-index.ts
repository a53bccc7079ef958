import { impactOf, LONGEST, lengthNorm, rarity } from './bm25.ts';
import { ByteReader } from './byte-reader.ts';
import { IMPACT_STEP, readIndexFile } from './claim-index-file.ts';
import { StemTable } from './stem-table.ts';

/** The first `count` of `claims` are those that a search has met. */
export interface TouchedClaims {
  claims: Uint32Array;
  count: number;
}

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
  /** Words of text and title together, at most `LONGEST`: a byte each, since a search looks them up in no order. */
  readonly #lengths: Uint8Array;
  /** BM25's penalty for each length. */
  readonly #norms: Float64Array;

  /** @throws ClaimIndexError where the file is damaged, or of another version */
  constructor(file: Uint8Array) {
    const { claims, terms, tokens, parts } = readIndexFile(file);
    this.size = claims;
    this.stems = new StemTable(parts.stems, terms);
    this.#postings = parts.postings;
    this.#tokens = parts.tokens;
    this.unknown = rarity(0, claims);
    this.idf = new Float32Array(terms);
    this.most = new Float32Array(terms);
    this.#frequency = new Uint32Array(terms);
    this.#postingStarts = new Uint32Array(terms);
    let reader = new ByteReader(parts.terms);
    for (let term = 0, start = 0; term < terms; term++) {
      const frequency = reader.number();
      const idf = rarity(frequency, claims);
      this.#frequency[term] = frequency;
      this.idf[term] = idf;
      this.most[term] = idf * reader.number() * IMPACT_STEP;
      this.#postingStarts[term] = start;
      start += reader.number();
    }
    this.#textLengths = new Uint32Array(claims);
    this.#titleLengths = new Uint32Array(claims);
    this.#tokenStarts = new Uint32Array(claims);
    this.#lengths = new Uint8Array(claims);
    const average = tokens / Math.max(1, claims);
    this.#norms = Float64Array.from({ length: LONGEST + 1 }, (_, words) => lengthNorm(words, average));
    reader = new ByteReader(parts.claims);
    for (let claim = 0, start = 0; claim < claims; claim++) {
      const text = reader.number();
      const title = reader.number();
      this.#textLengths[claim] = text;
      this.#titleLengths[claim] = title;
      this.#lengths[claim] = Math.min(text + title, LONGEST);
      this.#tokenStarts[claim] = start;
      start += reader.number();
    }
  }

  /**
   * Adds what a term is worth to the scores of the claims that have it; those that had none yet are noted in `touched`, or, where
   * that is not given, left out.
   */
  addImpacts(term: number, weight: number, scores: Float32Array, touched?: TouchedClaims): void {
    const bytes = this.#postings;
    const worth = (this.idf[term] ?? 0) * weight;
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
        touched.claims[touched.count++] = claim;
      }
      scores[claim] = before + worth * impactOf(count, this.#norms[this.#lengths[claim] ?? 0] ?? 0);
    }
  }

  /** How many claims have a term. */
  frequency(term: number): number {
    return this.#frequency[term] ?? 0;
  }

  /** A claim's BM25 score from its own words; `weights` by term number, zeros included. */
  score(claim: number, weights: Float32Array): number {
    const reader = new ByteReader(this.#tokens, this.#tokenStarts[claim]);
    const norm = this.#norms[this.#lengths[claim] ?? 0] ?? 0;
    const terms: number[] = [];
    const counts: number[] = [];
    const length = (this.#textLengths[claim] ?? 0) + (this.#titleLengths[claim] ?? 0);
    for (let left = length; left > 0; left--) {
      const term = reader.number() >>> 2;
      if (weights[term] === 0) continue;
      const at = terms.indexOf(term);
      if (at < 0) counts[terms.push(term) - 1] = 1;
      else counts[at] = (counts[at] ?? 0) + 1;
    }
    let score = 0;
    for (const [i, term] of terms.entries())
      score += (weights[term] ?? 0) * (this.idf[term] ?? 0) * impactOf(counts[i] ?? 0, norm);
    return score;
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
