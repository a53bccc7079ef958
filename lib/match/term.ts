import type { Quantity } from '#lib/text/numbers.ts';
import { stem } from '#lib/text/stem.ts';
import type { Word } from '#lib/text/words.ts';
import { CONCEPTS } from './concepts.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { ResolvedName } from './resolve-names.ts';

/** A content word, name or number of a text, in the form in which matching compares it. */
export interface Term {
  /** Stem, `#7000` for a number, or `@id` for a name. */
  key: string;
  /** Indices of the concepts it may stand for. */
  concepts: number[];
  /** The entity it names, where it does. */
  entity?: string;
  /** Indices of its words, first and after the last. */
  from: number;
  to: number;
}

const phrases = new Map<string, { rest: string[]; concept: number }[]>();
for (const [concept, line] of CONCEPTS.entries()) {
  for (const entry of line.split('|')) {
    const [first = '', ...rest] = entry.trim().split(' ').map(stem);
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, concept }]);
  }
}

/** True where the stems of `rest` follow index `at` in order, each within `gap` words of the one before. */
export function follows(stems: readonly string[], at: number, rest: readonly string[], gap: number): boolean {
  let index = at;
  for (const wanted of rest) {
    const end = index + 1 + gap;
    // Not `indexOf`, which would search a text without end to its end.
    do index += 1;
    while (index <= end && stems[index] !== wanted);
    if (index > end) return false;
  }
  return true;
}

function conceptsAt(stems: readonly string[], at: number): number[] {
  return (phrases.get(stems[at] ?? '') ?? [])
    .filter((phrase) => follows(stems, at, phrase.rest, 2))
    .map((phrase) => phrase.concept);
}

/** The terms of a text in reading order: names as one term each, numbers by value, words by stem; function words left out. */
export function terms(
  list: readonly Word[],
  stems: readonly string[],
  names: readonly ResolvedName[],
  numbers: readonly Quantity[],
): Term[] {
  const found: Term[] = [];
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const numberAt = new Map(numbers.map((quantity) => [quantity.from, quantity]));
  for (let i = 0; i < list.length; i++) {
    const name = nameAt.get(i);
    if (name) {
      found.push({ key: `@${name.entity}`, concepts: [], entity: name.entity, from: i, to: name.to });
      i = name.to - 1;
      continue;
    }
    const number = numberAt.get(i);
    if (number) {
      found.push({ key: `#${number.value}`, concepts: [], from: i, to: number.to });
      i = number.to - 1;
      continue;
    }
    const key = list[i]?.key ?? '';
    const concepts = conceptsAt(stems, i);
    if (FUNCTION_WORDS.has(key) && concepts.length === 0) continue;
    if (FUNCTION_WORDS.has(key) && key !== 'more') continue;
    found.push({ key: stems[i] ?? key, concepts, from: i, to: i + 1 });
  }
  return found;
}
