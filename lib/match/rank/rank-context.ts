import type { ClaimIndex } from './claim-index.ts';
import { gramsOf } from './grams.ts';
import type { WordVectors } from './word-vectors.ts';

/** What is known of one term: its rarity, its meaning and how it is spelled. */
export interface TermFacts {
  /** Its number in the index, -1 for a word that no claim has. */
  term: number;
  idf: number;
  /** Its row of word vectors, -1 for none. */
  row: number;
  grams: Uint16Array;
}

/** The claims to rank and what is known of their words; a word's facts are worked out when first asked for. */
export class RankContext {
  readonly index: ClaimIndex;
  readonly vectors: WordVectors;
  readonly #facts = new Map<number, TermFacts>();

  constructor(index: ClaimIndex, vectors: WordVectors) {
    this.index = index;
    this.vectors = vectors;
  }

  /** What is known of a term of the index. */
  factsOf(term: number): TermFacts {
    let facts = this.#facts.get(term);
    if (!facts) {
      facts = this.#read(term, this.index.stems.stemOf(term));
      this.#facts.set(term, facts);
    }
    return facts;
  }

  /** What is known of a stem, be it in the index or not. */
  factsOfStem(stem: string): TermFacts {
    const term = this.index.stems.numberOf(stem);
    return term < 0 ? this.#read(term, stem) : this.factsOf(term);
  }

  #read(term: number, stem: string): TermFacts {
    const idf = term < 0 ? this.index.unknown : (this.index.idf[term] ?? 0);
    return { term, idf, row: this.vectors.rowOf(stem), grams: gramsOf(stem) };
  }
}
