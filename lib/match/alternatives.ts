import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import { CONCEPTS } from './concepts.ts';
import type { Family } from './family.ts';
import type { Sentence } from './reading.ts';
import { follows } from './term.ts';

/** One word, phrase or `@id` of a guard, ready to be looked for. */
export type Alternative = { entity: string } | { stems: string[]; gap: number };

/** How many words may stand between the words of a guard's phrase; in quotation marks none. */
const GAP = 3;

const phrase = (text: string, gap = GAP): Alternative => ({
  stems: words(text).map((word) => stem(word.key)),
  gap,
});

/** `~shell`: every word of the concept that begins with "shell". */
function wordsOfConcept(name: string): Alternative[] {
  const line = CONCEPTS.find((concept) => concept.split('|', 1)[0]?.trim() === name) ?? '';
  return line.split('|').flatMap((entry) => (entry.trim() === '' ? [] : phrase(entry)));
}

/** Takes a guard's list apart: `pull out | "Ukrainian army" | ~shell | @org-nato`. */
export function parseAlternatives(list: string): Alternative[] {
  return list
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry): Alternative[] => {
      if (entry.startsWith('@')) return [{ entity: entry.slice(1) }];
      if (entry.startsWith('~')) return wordsOfConcept(entry.slice(1));
      return [phrase(entry, entry.startsWith('"') ? 0 : GAP)];
    });
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
      if (follows(sentence.stems, at, rest, alternative.gap)) found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}
