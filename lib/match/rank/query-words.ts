import { GramWeights } from './grams.ts';
import type { RankContext, TermFacts } from './rank-context.ts';

/** Words less alike than this have nothing to do with each other. */
const UNRELATED = 0.5;
/** No other word is worth as much as the word itself. */
const MOST = 0.85;

/** The different words of a query, and how like each is to any word of a claim. */
export class QueryWords {
  readonly words: readonly TermFacts[];
  readonly grams: GramWeights;
  readonly #context: RankContext;
  readonly #likenesses = new Map<number, Float32Array>();

  constructor(words: readonly TermFacts[], context: RankContext) {
    this.words = words;
    this.grams = new GramWeights(words);
    this.#context = context;
  }

  /** How like a claim's term each word of the query is: 1 the same, 0 nothing to do with it. */
  likenesses(term: number): Float32Array {
    let found = this.#likenesses.get(term);
    if (!found) {
      const { row } = this.#context.factsOf(term);
      found = new Float32Array(this.words.length);
      for (let i = 0; i < found.length; i++) found[i] = this.#likeness(i, term, row);
      this.#likenesses.set(term, found);
    }
    return found;
  }

  #likeness(index: number, term: number, row: number): number {
    const word = this.words[index];
    if (!word) return 0;
    if (word.term === term) return 1;
    if (row < 0 || word.row < 0) return 0;
    const cosine = this.#context.vectors.cosine(row, word.row);
    return cosine < UNRELATED ? 0 : Math.min(MOST, (cosine - 0.35) * 1.1);
  }
}
