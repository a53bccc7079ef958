import { stem } from '#lib/text/stem.ts';
import { FeatureList } from './feature-list.ts';
import type { FeatureTable } from './feature-table.ts';
import { hashString } from './hash.ts';
import { classOf, type Lexicon } from './lexicon.ts';
import { type Quotations, quotations } from './quotations.ts';
import { type Token, tokenize } from './token.ts';
import { type WordArrays, wordKinds } from './word-kind.ts';

/** A text as the tagger sees it: what is asked of each token more than once, worked out once. Arrays are by token. */
export interface Words extends WordArrays {
  text: string;
  tokens: Token[];
  quotations: Quotations;
  stem: Int32Array;
  /** How much it looks like a cue, 0 to 5. */
  cue: Uint8Array;
  /** The first token of its sentence, and the one after the last. */
  from: Int32Array;
  to: Int32Array;
}

/** A text with the kind of each token, by its number in `WORD_KINDS`. */
export interface Reading extends Words {
  kind: Uint8Array;
}

/** All that a written form says by itself. */
interface WordFacts {
  word: number;
  stem: number;
  prefix: number;
  suffix: number;
  shape: number;
  fine: number;
  cue: number;
}

const MARKS = '.,:;!?"\'-()[]“”‘’—–$%&/…';

/** How a token is written: 1 lower, 2 Capital, 3 CAPITALS, 4 number, 5 and 6 mixed; 8 and more for marks. */
function shapeOf(written: string): number {
  if (/^\p{Lu}[\p{Ll}'’]+$/u.test(written)) return 2;
  if (/^\p{Ll}+$/u.test(written)) return 1;
  if (/^\d/.test(written)) return 4;
  if (/^[\p{Lu}.]+$/u.test(written)) return 3;
  if (/[\p{L}\p{N}]/u.test(written)) return /^\p{Lu}/u.test(written) ? 6 : 5;
  return 8 + MARKS.indexOf(written.charAt(0)) + 1;
}

function factsOf(written: string, key: string, initial: boolean, lexicon: Lexicon): WordFacts {
  const shape = shapeOf(written);
  const plain = key.replace(/\d/g, '0');
  const stemmed = /^[a-z]+$/.test(key) ? stem(key) : plain;
  const stemHash = hashString(stemmed);
  return {
    word: hashString(plain),
    stem: stemHash,
    prefix: hashString(plain.slice(0, 4)),
    suffix: hashString(plain.slice(-3)),
    shape,
    fine: classOf(lexicon, key, shape === 2 || shape === 3 || shape === 6, initial),
    cue: lexicon.cues.get(stemHash) ?? 0,
  };
}

/** Reads a text's words, without their kinds. Linear in its length. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const tokens = tokenize(text);
  const count = tokens.length;
  const reading: Words = {
    text,
    tokens,
    quotations: quotations(text, tokens),
    word: new Int32Array(count),
    stem: new Int32Array(count),
    prefix: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    fine: new Uint8Array(count),
    cue: new Uint8Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
  };
  const known = { initial: new Map<string, WordFacts>(), later: new Map<string, WordFacts>() };
  let from = 0;
  let initial = true;
  tokens.forEach((token, i) => {
    if (token.sentence !== tokens[from]?.sentence) {
      reading.to.fill(i, from, i);
      from = i;
      initial = true;
    }
    reading.from[i] = from;
    const written = text.slice(token.start, token.end);
    const cache = initial ? known.initial : known.later;
    let facts = cache.get(written);
    if (!facts) {
      facts = factsOf(written, token.key, initial, lexicon);
      cache.set(written, facts);
    }
    reading.word[i] = facts.word;
    reading.stem[i] = facts.stem;
    reading.prefix[i] = facts.prefix;
    reading.suffix[i] = facts.suffix;
    reading.shape[i] = facts.shape;
    reading.fine[i] = facts.fine;
    reading.cue[i] = facts.cue;
    initial = initial ? facts.shape >= 8 : reading.quotations.open[i] === i;
  });
  reading.to.fill(count, from, count);
  return reading;
}

/** Reads a text for the tagger. Linear in its length. */
export function read(text: string, { lexicon, kinds }: { lexicon: Lexicon; kinds: FeatureTable }): Reading {
  const words = readWords(text, lexicon);
  return { ...words, kind: wordKinds(words, kinds, new FeatureList()) };
}
