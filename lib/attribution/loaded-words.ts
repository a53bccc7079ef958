import type { LoadedWord } from '#lib/model/loaded-word.ts';
import type { Span } from '#lib/model/span.ts';
import { type Token, tokenize } from './token.ts';

/** Where a text uses a loaded word. */
export interface LoadedUse extends Span {
  entry: LoadedWord;
}

/** A list of loaded words, ready to look them up: entries by first word, longest phrase first. */
export type LoadedWordIndex = ReadonlyMap<string, { phrase: string[]; entry: LoadedWord }[]>;

/** Prepares a list for `findLoadedWords`. */
export function indexLoadedWords(entries: LoadedWord[]): LoadedWordIndex {
  const index = new Map<string, { phrase: string[]; entry: LoadedWord }[]>();
  for (const entry of entries) {
    for (const words of entry.words) {
      const phrase = tokenize(words).map(({ key }) => key);
      const [first] = phrase;
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { phrase, entry }]);
    }
  }
  for (const each of index.values()) each.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

/** The loaded words of a text, in order, the longest phrase where several begin at one word. Linear. */
export function findLoadedWords(text: string, index: LoadedWordIndex): LoadedUse[] {
  return loadedAmong(tokenize(text), index);
}

/** The same for the tokens of a text that was read before. */
export function loadedAmong(tokens: readonly Token[], index: LoadedWordIndex): LoadedUse[] {
  const found: LoadedUse[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = index
      .get(tokens[i]?.key ?? '')
      ?.find(({ phrase }) => phrase.every((word, offset) => tokens[i + offset]?.key === word));
    const [first, last] = [tokens[i], tokens[i + (hit?.phrase.length ?? 1) - 1]];
    if (!hit || !first || !last) continue;
    found.push({ start: first.start, end: last.end, entry: hit.entry });
    i += hit.phrase.length - 1;
  }
  return found;
}
