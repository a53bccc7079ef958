import { stem } from '#lib/text/stem.ts';
import { hashString } from './hash.ts';
import { classOf, type Lexicon } from './lexicon.ts';

/** All that a written form says by itself, wherever it stands. */
export interface WordFacts {
  /** Hashes: of the folded word, its stem, its first four and its last three letters. */
  word: number;
  stem: number;
  prefix: number;
  suffix: number;
  /** How it is written: 1 lower, 2 Capital, 3 CAPITALS, 4 number, 5 and 6 mixed; 8 and more for marks. */
  shape: number;
  /** The word's class. */
  fine: number;
  /** How much it looks like a cue, 0 to 5. */
  cue: number;
  /** The row of its vector. */
  vector: number;
  /** What it adds to the scores of kinds and of labels, once that was asked for. */
  kindScores?: Int32Array;
  labelScores?: Int32Array;
  /** Where the net keeps what it adds to its gates, once that was asked for: a place in `FormRows`. */
  netRow?: number;
}

const MARKS = '.,:;!?"\'-()[]“”‘’—–$%&/…';
/** Shapes are less than this. */
export const SHAPES: number = 8 + MARKS.length + 1;
/** More forms than this are not remembered at a time. */
const MOST = 30_000;

function shapeOf(written: string): number {
  if (/^\p{Lu}[\p{Ll}'’]+$/u.test(written)) return 2;
  if (/^\p{Ll}+$/u.test(written)) return 1;
  if (/^\d/.test(written)) return 4;
  if (/^[\p{Lu}.]+$/u.test(written)) return 3;
  if (/[\p{L}\p{N}]/u.test(written)) return /^\p{Lu}/u.test(written) ? 6 : 5;
  return 8 + MARKS.indexOf(written.charAt(0)) + 1;
}

/**
 * Written forms and what they say, worked out once each: few forms make up most of any text. Belongs to one model, since the
 * facts also keep what its weights make of them.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #initial = new Map<string, WordFacts>();
  readonly #later = new Map<string, WordFacts>();

  /** Begins empty. */
  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The facts of a form; `key` is it folded, `initial` is true where a capital says nothing. */
  facts(written: string, key: string, initial: boolean): WordFacts {
    const known = initial ? this.#initial : this.#later;
    let facts = known.get(written);
    if (!facts) {
      if (known.size >= MOST) known.clear();
      facts = this.#factsOf(written, key, initial);
      known.set(written, facts);
    }
    return facts;
  }

  #factsOf(written: string, key: string, initial: boolean): WordFacts {
    const lexicon = this.#lexicon;
    const shape = shapeOf(written);
    const plain = key.replace(/\d/g, '0');
    const stemHash = hashString(/^[a-z]+$/.test(key) ? stem(key) : plain);
    const word = hashString(plain);
    const fine = classOf(lexicon, key, shape === 2 || shape === 3 || shape === 6, initial);
    return {
      word,
      stem: stemHash,
      prefix: hashString(plain.slice(0, 4)),
      suffix: hashString(plain.slice(-3)),
      shape,
      fine,
      cue: lexicon.cues.get(stemHash) ?? 0,
      vector: lexicon.vectors.get(word) ?? fine,
    };
  }
}
