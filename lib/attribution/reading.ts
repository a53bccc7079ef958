import { FeatureList } from './feature-list.ts';
import type { FeatureTable } from './feature-table.ts';
import { type Quotations, quotations } from './quotations.ts';
import { type Token, tokenize } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type WordArrays, wordKinds } from './word-kind.ts';

/** A text as the tagger sees it: what is asked of each token more than once, worked out once. Arrays are by token. */
export interface Words extends WordArrays {
  text: string;
  tokens: Token[];
  quotations: Quotations;
  stem: Int32Array;
  shape: Uint8Array;
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

/** Reads a text's words, without their kinds. Linear in its length. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const tokens = tokenize(text);
  const count = tokens.length;
  const reading: Words = {
    text,
    tokens,
    facts: [],
    quotations: quotations(text, tokens),
    word: new Int32Array(count),
    stem: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    fine: new Uint8Array(count),
    cue: new Uint8Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
  };
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
    const facts = vocabulary.facts(written, token.key, initial);
    reading.facts.push(facts);
    reading.word[i] = facts.word;
    reading.stem[i] = facts.stem;
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
export function read(
  text: string,
  { vocabulary, kinds }: { vocabulary: Vocabulary; kinds: FeatureTable },
): Reading {
  const words = readWords(text, vocabulary);
  return { ...words, kind: wordKinds(words, kinds, new FeatureList()) };
}
