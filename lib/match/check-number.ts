import type { Guards } from '#lib/model/claim.ts';
import type { Quantity } from '#lib/text/numbers.ts';
import { stem } from '#lib/text/stem.ts';
import { CONCEPTS } from './concepts.ts';
import type { Sentence } from './reading.ts';

/** What a sentence says of a claim's number: it, another within bounds, nothing, or one out of bounds; and where it says so. */
export type NumberVerdict =
  | { verdict: 'same' | 'differs'; number: Quantity }
  | { verdict: 'silent' | 'refused' };

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

/** True where a quantity is of what the claim counts, or so large and bare that it must be. */
function counts(
  sentence: Sentence,
  { value, unit: at }: Quantity,
  number: KnownNumber,
): 'it' | 'maybe' | 'no' {
  const counted = sentence.stems[at];
  if (counted !== undefined && sameUnit(counted, number.unit)) return 'it';
  const isYear = value >= 1900 && value <= 2100 && Number.isInteger(value);
  return isYear || (counted !== undefined && value < LARGE) ? 'no' : 'maybe';
}

/** True where a quantity of a sentence is the claim's number or one within its bounds. */
export function isCountOf(sentence: Sentence, quantity: Quantity, number: KnownNumber): boolean {
  const { value } = quantity;
  return value >= number.min && value <= number.max && counts(sentence, quantity, number) !== 'no';
}

/** Compares the quantities of a sentence with the number of a claim. */
export function checkNumber(sentence: Sentence, number: KnownNumber): NumberVerdict {
  let verdict: NumberVerdict | undefined;
  for (const quantity of sentence.numbers) {
    if (isCountOf(sentence, quantity, number)) {
      if (number.values.has(quantity.value)) return { verdict: 'same', number: quantity };
      verdict = { verdict: 'differs', number: quantity };
    } else if (counts(sentence, quantity, number) === 'it') verdict ??= { verdict: 'refused' };
  }
  return verdict ?? { verdict: number.required ? 'refused' : 'silent' };
}
