import type { Guards } from '#lib/model/claim.ts';
import { stem } from '#lib/text/stem.ts';
import { CONCEPTS } from './concepts.ts';
import type { Sentence } from './reading.ts';

/** What a sentence says of a claim's number: it, another within bounds, nothing, or one out of bounds. */
export type NumberVerdict = 'same' | 'differs' | 'silent' | 'refused';

/** A claim's number with its unit as a stem, and the values that its own wordings give. */
export interface KnownNumber extends NonNullable<Guards['number']> {
  values: ReadonlySet<number>;
}

/** Smaller numbers count many things; a bare one this large in such a sentence counts the claim's. */
const LARGE = 1000;

const concepts = new Map<string, Set<number>>();
for (const [concept, line] of CONCEPTS.entries()) {
  for (const word of line.split('|')) {
    const key = stem(word.trim());
    concepts.set(key, (concepts.get(key) ?? new Set()).add(concept));
  }
}

function sameUnit(counted: string, unit: string): boolean {
  const others = concepts.get(unit);
  return counted === unit || [...(concepts.get(counted) ?? [])].some((concept) => others?.has(concept));
}

/** Compares the quantities of a sentence with the number of a claim. */
export function checkNumber(sentence: Sentence, number: KnownNumber): NumberVerdict {
  let verdict: NumberVerdict | undefined;
  for (const { value, unit: at } of sentence.numbers) {
    const counted = sentence.stems[at];
    const isYear = value >= 1900 && value <= 2100 && Number.isInteger(value);
    const counts = counted !== undefined && sameUnit(counted, number.unit);
    if (!counts && (isYear || (counted !== undefined && value < LARGE))) continue;
    if (value >= number.min && value <= number.max) {
      if (number.values.has(value)) return 'same';
      verdict = 'differs';
    } else if (counts) verdict ??= 'refused';
  }
  return verdict ?? (number.required ? 'refused' : 'silent');
}
