import { hashString } from '#lib/attribution/hash.ts';
import { CLASS_ROWS, classKey, type Lexicon, unknownClassKey } from '#lib/attribution/lexicon.ts';
import type { Token } from '#lib/attribution/token.ts';
import { clusterWords } from './word-clusters.ts';

/** A text with the right label of each token. */
export interface LabelledText {
  text: string;
  tokens: Token[];
  labels: Uint8Array;
}

const RARE = 3;
const CLASSES = 240;
const ROUNDS = 8;
/** Class names of a text's tokens, sentence by sentence. */
function* classKeys({
  text,
  tokens,
}: LabelledText): Generator<{ name: string; spare: string; opens: boolean }> {
  let sentence = -1;
  let initial = true;
  for (const token of tokens) {
    const opens = token.sentence !== sentence;
    sentence = token.sentence;
    initial ||= opens;
    const capital = /^\p{Lu}/u.test(text.charAt(token.start));
    yield { name: classKey(token.key, capital, initial), spare: unknownClassKey(token.key, capital), opens };
    if (/[\p{L}\p{N}]/u.test(token.key)) initial = false;
    else if (/["“‘]/.test(token.key)) initial = true;
  }
}

/** Words that occur as often have a vector of their own. */
const FREQUENT = 8;

/** The rows of frequent words' vectors; those of classes come first, by the class's number. */
function vectorsOf(texts: LabelledText[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { tokens } of texts) {
    for (const { key } of tokens) {
      const word = hashString(key.replace(/\d/g, '0'));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, times]) => times >= FREQUENT).map(([word]) => word >>> 0);
  return new Map(frequent.sort((a, b) => a - b).map((word, index) => [word | 0, CLASS_ROWS + index]));
}

/** Learns word classes and which words are frequent from labelled texts; the cues are learned apart. */
export function learnLexicon(texts: LabelledText[], cues: Lexicon['cues']): Lexicon {
  const counts = new Map<string, number>();
  for (const each of texts)
    for (const { name } of classKeys(each)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = new Map<string, number>();
  const known = (name: string, spare: string) => ((counts.get(name) ?? 0) >= RARE ? name : spare);
  const spared = new Map<string, number>();
  for (const each of texts)
    for (const { name, spare } of classKeys(each))
      spared.set(known(name, spare), (spared.get(known(name, spare)) ?? 0) + 1);
  [...spared]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .forEach(([name], index) => {
      words.set(name, index);
    });
  const sequences: Int32Array[] = [];
  for (const each of texts) {
    let sentence: number[] = [];
    for (const { name, spare, opens } of classKeys(each)) {
      if (opens && sentence.length > 0) {
        sequences.push(Int32Array.from(sentence));
        sentence = [];
      }
      sentence.push(words.get(known(name, spare)) ?? 0);
    }
    sequences.push(Int32Array.from(sentence));
  }
  const { classOf } = clusterWords(sequences, words.size, CLASSES, ROUNDS);
  const classes: Lexicon['classes'] = new Map();
  for (const [name, index] of words) classes.set(hashString(name), (classOf[index] ?? 0) + 1);
  return { classes, cues, vectors: vectorsOf(texts) };
}
