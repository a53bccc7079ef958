import { type RankTerm, rankTerms } from './rank-terms.ts';

/** A claim to be found: its text and, where there is one, its title. */
export interface RankedText {
  text: string;
  title: string;
}

/** Flag beside a term's number in the forward index: printed with a capital. */
export const CAPITAL = 1;
/** Flag beside a term's number in the forward index: a number. */
export const NUMBER = 2;

/** BM25's constants (Robertson and Zaragoza 2009), chosen on CheckThat! 2020 train. */
const K1 = 0.9;
const B = 0.5;

/** A claim that shares words with a query. */
export interface Candidate {
  claim: number;
  bm25: number;
}

/**
 * An inverted and a forward index of many claims in typed arrays.
 *
 * The forward index holds two fields a claim, text and title: field `2 * claim` is the text, the next one the title.
 */
export class ClaimIndex {
  /** How many claims. */
  readonly size: number;
  /** Number of each stem. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Inverse document frequency by stem number. */
  readonly idf: Float32Array;
  /** The idf of a word no claim has. */
  readonly unknown: number;
  /** Terms of field `f`: `tokens[fields[f]]` to before `tokens[fields[f + 1]]`, each `number << 2 | flags`. */
  readonly tokens: Uint32Array;
  readonly fields: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #claims: Uint32Array;
  readonly #impacts: Float32Array;
  readonly #scores: Float32Array;

  constructor(claims: readonly RankedText[]) {
    this.size = claims.length;
    const vocabulary = new Map<string, number>();
    const fields = new Uint32Array(2 * claims.length + 1);
    const tokens: number[] = [];
    const add = (terms: RankTerm[]) => {
      for (const { stem, capital, number } of terms) {
        let at = vocabulary.get(stem);
        if (at === undefined) {
          at = vocabulary.size;
          vocabulary.set(stem, at);
        }
        tokens.push((at << 2) | (capital ? CAPITAL : 0) | (number ? NUMBER : 0));
      }
    };
    for (const [i, { text, title }] of claims.entries()) {
      add(rankTerms(text));
      fields[2 * i + 1] = tokens.length;
      add(rankTerms(title));
      fields[2 * i + 2] = tokens.length;
    }
    this.vocabulary = vocabulary;
    this.tokens = Uint32Array.from(tokens);
    this.fields = fields;
    const counts = this.#count();
    const frequency = new Uint32Array(vocabulary.size);
    for (const [term] of counts) frequency[term] = (frequency[term] ?? 0) + 1;
    const rarity = (claimsWith: number) => Math.log(1 + (this.size - claimsWith + 0.5) / (claimsWith + 0.5));
    this.idf = Float32Array.from(frequency, rarity);
    this.unknown = rarity(0);
    this.#postings = new Uint32Array(vocabulary.size + 1);
    for (let t = 0; t < vocabulary.size; t++) {
      this.#postings[t + 1] = (this.#postings[t] ?? 0) + (frequency[t] ?? 0);
    }
    this.#claims = new Uint32Array(counts.length);
    this.#impacts = new Float32Array(counts.length);
    this.#fill(counts);
    this.#scores = new Float32Array(this.size);
  }

  /** Term number, claim and count for every term of every claim, by claim. */
  #count(): [term: number, claim: number, count: number][] {
    const counts: [number, number, number][] = [];
    for (let claim = 0; claim < this.size; claim++) {
      const here = new Map<number, number>();
      for (let k = this.fields[2 * claim] ?? 0; k < (this.fields[2 * claim + 2] ?? 0); k++) {
        const term = (this.tokens[k] ?? 0) >>> 2;
        here.set(term, (here.get(term) ?? 0) + 1);
      }
      for (const [term, count] of here) counts.push([term, claim, count]);
    }
    return counts;
  }

  #fill(counts: readonly [number, number, number][]): void {
    const average = this.tokens.length / Math.max(1, this.size);
    const next = this.#postings.slice();
    for (const [term, claim, count] of counts) {
      const length = (this.fields[2 * claim + 2] ?? 0) - (this.fields[2 * claim] ?? 0);
      const slot = next[term] ?? 0;
      next[term] = slot + 1;
      this.#claims[slot] = claim;
      const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
      this.#impacts[slot] = (this.idf[term] ?? 0) * saturated;
    }
  }

  /** The claims that share most with the weighted terms, best first. */
  candidates(query: ReadonlyMap<string, number>, most: number): Candidate[] {
    const touched: number[] = [];
    const scores = this.#scores;
    for (const [stem, weight] of query) {
      const term = this.vocabulary.get(stem);
      if (term === undefined) continue;
      for (let k = this.#postings[term] ?? 0; k < (this.#postings[term + 1] ?? 0); k++) {
        const claim = this.#claims[k] ?? 0;
        if (scores[claim] === 0) touched.push(claim);
        scores[claim] = (scores[claim] ?? 0) + (this.#impacts[k] ?? 0) * weight;
      }
    }
    const best: Candidate[] = [];
    for (const claim of touched) {
      const bm25 = scores[claim] ?? 0;
      scores[claim] = 0;
      if (best.length === most && bm25 <= (best.at(-1)?.bm25 ?? 0)) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.bm25 ?? 0) < bm25) at--;
      best.splice(at, 0, { claim, bm25 });
      if (best.length > most) best.pop();
    }
    return best;
  }
}
