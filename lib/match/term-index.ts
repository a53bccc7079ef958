import { barOf } from './claim-bar.ts';
import { contrariesOf } from './contrary.ts';
import type { Family } from './family.ts';
import type { Weight } from './overlap.ts';
import type { Sentence } from './reading.ts';
import { keysOf } from './term-keys.ts';
import type { TermTables } from './term-tables.ts';
import { termWeight, UNKNOWN_WEIGHT } from './term-weight.ts';

/** What a score is made of beside the coverage of the wording, at most; see `overlap`. */
const BESIDE = 1 / 3;
/** Rounding in `impacts` is upwards; sums of binary fractions may still fall short by this. */
const SLACK = 1e-6;

/** Which claims a sentence may make at all, among many; made of `TermTables`, which it reads where they lie. */
export class TermIndex {
  readonly #tables: TermTables;
  readonly #numbers: Map<string, number>;
  /** How much of a wording the sentence in hand can cover, by claim, and what the term in hand has added to that. */
  readonly #covered: Float32Array;
  readonly #added: Float32Array;
  /** The last term that met the claim, and how many have. */
  readonly #term: Uint32Array;
  readonly #terms: Uint8Array;
  /** Which of the claim's lists of words the sentence in hand may meet. */
  readonly #met: Uint8Array;

  constructor(tables: TermTables) {
    this.#tables = tables;
    this.#numbers = new Map(tables.keys.split('\n').map((key, number) => [key, number]));
    this.#covered = new Float32Array(tables.claims);
    this.#added = new Float32Array(tables.claims);
    this.#term = new Uint32Array(tables.claims);
    this.#terms = new Uint8Array(tables.claims);
    this.#met = new Uint8Array(tables.claims);
  }

  /** How much a term tells, by its rarity among the claims. */
  readonly weight: Weight = ({ key }) => {
    const { first, end } = this.#placesOf(key);
    return first === end ? UNKNOWN_WEIGHT : termWeight(key, this.#tables.claims, end - first);
  };

  /**
   * The claims, by their place in the pack, that share two terms with a sentence, that it may cover far enough to be accepted,
   * and of whose lists of words it holds a first word each. None that could be accepted is left out.
   */
  candidates(sentence: Sentence, family: Family): number[] {
    const touched: number[] = [];
    for (const [i, term] of sentence.terms.entries())
      for (const key of keysOf(term, family)) this.#cover(key, i + 1, touched);
    // Where the contrary was done the sentence may contradict the claim.
    for (const stem of sentence.at.keys())
      for (const met of [stem, ...contrariesOf(stem)]) this.#meet(`!${met}`);
    const sides = new Set(sentence.names.flatMap(({ entity }) => [...family.above(entity)]));
    for (const entity of sides) this.#meet(`!@${entity}`);
    const found = touched.filter((claim) => this.#isPossible(claim));
    for (const claim of touched)
      this.#covered[claim] =
        this.#added[claim] =
        this.#term[claim] =
        this.#terms[claim] =
        this.#met[claim] =
          0;
    return found;
  }

  /** Where the postings of a key begin and end; nowhere for a key that no claim has. */
  #placesOf(key: string): { first: number; end: number } {
    const { starts } = this.#tables;
    const number = this.#numbers.get(key);
    return number === undefined
      ? { first: 0, end: 0 }
      : { first: starts[number] ?? 0, end: starts[number + 1] ?? 0 };
  }

  #cover(key: string, term: number, touched: number[]): void {
    const { postings, impacts } = this.#tables;
    const { first, end } = this.#placesOf(key);
    for (let at = first; at < end; at++) {
      const claim = postings[at] ?? 0;
      const impact = (impacts[at] ?? 0) / 255;
      if (this.#term[claim] !== term) {
        if (this.#terms[claim] === 0) touched.push(claim);
        this.#terms[claim] = Math.min(255, (this.#terms[claim] ?? 0) + 1);
        this.#term[claim] = term;
        this.#added[claim] = 0;
      }
      // A term covers a claim by the best of its keys, not by all of them.
      const more = impact - (this.#added[claim] ?? 0);
      if (more <= 0) continue;
      this.#covered[claim] = (this.#covered[claim] ?? 0) + more;
      this.#added[claim] = impact;
    }
  }

  #meet(key: string): void {
    const { postings, impacts } = this.#tables;
    const { first, end } = this.#placesOf(key);
    for (let at = first; at < end; at++) {
      const claim = postings[at] ?? 0;
      if (this.#terms[claim]) this.#met[claim] = (this.#met[claim] ?? 0) | (impacts[at] ?? 0);
    }
  }

  #isPossible(claim: number): boolean {
    const lists = this.#tables.lists[claim] ?? 0;
    if ((this.#terms[claim] ?? 0) < 2 || (this.#met[claim] ?? 0) !== lists) return false;
    const most = (1 - BESIDE) * Math.min(1, this.#covered[claim] ?? 0) + BESIDE;
    return most + SLACK >= barOf(lists).score;
  }
}
