import type { Part } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

/** The kinds of word that a name or another noun phrase is made of, without the words that link two of them. */
export const NOMINAL: readonly number[] = [
  KIND.NOUN,
  KIND.PROPN,
  KIND.PRON,
  KIND.DET,
  KIND.ADJ,
  KIND.NUM,
  KIND.PART,
];

/** No phrase is longer, in tokens: looking for its end stays linear whatever the text. */
export const LONGEST_PHRASE = 40;

/** True where a stretch of tokens has a verb or an auxiliary: without one it is no clause. */
export function hasVerb({ kind }: Reading, from: number, to: number): boolean {
  return kind.subarray(from, to).some((each) => each === KIND.VERB || each === KIND.AUX);
}

/** The first token of a verb with its auxiliaries and adverbs: "HAS repeatedly denied". */
export function verbGroupStart({ kind, from }: Reading, verb: number): number {
  const least = Math.max(from[verb] ?? 0, verb - LONGEST_PHRASE);
  let first = verb;
  while (first > least && (kind[first - 1] === KIND.ADV || kind[first - 1] === KIND.AUX)) first--;
  return first;
}

/** 1 for each token that stands in one of the given parts of any attribution. */
export function takenBy({ tokens }: Reading, linked: LinkedSpans[], ...parts: Part[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const each of linked)
    for (const part of parts) for (const { from, to } of each[part]) taken.fill(1, from, to);
  return taken;
}
