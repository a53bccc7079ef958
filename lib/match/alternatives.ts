import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import type { Family } from './family.ts';
import type { Sentence } from './reading.ts';
import { follows } from './term.ts';

/** One word, phrase or `@id` of a guard, ready to be looked for. */
export type Alternative = { entity: string } | { stems: string[] };

/** How many words may stand between the words of a guard's phrase. */
const GAP = 3;

/** Takes a guard's list apart: `pull out | withdrawal | @org-nato`. */
export function parseAlternatives(list: string): Alternative[] {
  return list
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) =>
      entry.startsWith('@')
        ? { entity: entry.slice(1) }
        : { stems: words(entry).map((word) => stem(word.key)) },
    );
}

/** Indices of the words at which an alternative is met, in reading order. */
export function meets(sentence: Sentence, alternatives: readonly Alternative[], family: Family): number[] {
  const found = new Set<number>();
  for (const alternative of alternatives) {
    if ('entity' in alternative) {
      for (const name of sentence.names)
        if (family.isOf(name.entity, alternative.entity)) found.add(name.from);
      continue;
    }
    const [first = '', ...rest] = alternative.stems;
    for (const at of sentence.at.get(first) ?? []) {
      if (follows(sentence.stems, at, rest, GAP)) found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}
