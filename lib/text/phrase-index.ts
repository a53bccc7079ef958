import type { Word } from './words.ts';

/** A phrase, by its folded words, and what it stands for. */
export interface Phrase<Value> {
  words: readonly string[];
  value: Value;
}

/** Phrases by their first word, so that a text is gone through once for all of them. */
export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  /** @param phrases - of which none is empty; of two that are equal the first counts */
  constructor(phrases: Iterable<Phrase<Value>>) {
    for (const phrase of phrases) {
      const [first = ''] = phrase.words;
      const same = this.#byFirst.get(first) ?? [];
      same.push(phrase);
      this.#byFirst.set(first, same);
    }
    for (const same of this.#byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins with the word at an index of a text's words. */
  at(list: readonly Word[], index: number): Phrase<Value> | undefined {
    return this.#byFirst
      .get(list[index]?.key ?? '')
      ?.find(({ words }) => words.every((word, i) => list[index + i]?.key === word));
  }
}
