import { CUES } from '#lib/match/clause.ts';
import { CONCEPTS } from '#lib/match/concepts.ts';
import { negationBefore } from '#lib/match/polarity.ts';
import type { Sentence } from '#lib/match/reading.ts';
import type { Term } from '#lib/match/term.ts';
import type { Statement } from './article-record.ts';
import { type TermPair, withinSentences } from './pair-terms.ts';
import type { ReadStatement } from './read-statements.ts';

/** Numbers up to here are shared by chance: dozens, ages, days of the month. */
const EVERYDAY_NUMBER = 60;
/** Words by which a sentence says no, whatever to. */
const DENIAL: ReadonlySet<string> = new Set(
  'not no never nor neither cannot false untrue disinformation lie lies'.split(' '),
);
/** What goes one way and what goes the other, by the first word of their concepts. */
const OPPOSED = [
  ['withdraw', 'increase'],
  ['increase', 'decrease'],
].map((words) => words.map((word) => CONCEPTS.findIndex((line) => line.startsWith(`${word} `))));

function numbersOf({ numbers, stems }: Sentence): { value: number; unit: string }[] {
  return numbers
    .filter(({ value }) => !(value >= 1900 && value <= 2100))
    .map(({ value, unit }) => ({ value, unit: stems[unit] ?? '' }));
}

/** Whether two sentences agree on a number that is no everyday one; and whether they count the same thing otherwise. */
export function compareNumbers(a: Sentence, b: Sentence): { sameNumber: boolean; numbersDiffer: boolean } {
  if (a.numbers.length === 0 || b.numbers.length === 0) return { sameNumber: false, numbersDiffer: false };
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  const shared = ours.filter(({ value }) => theirs.some((other) => other.value === value));
  const counted = ours.some(({ unit }) =>
    theirs.some((other) => other.unit === unit || unit === '' || other.unit === ''),
  );
  return {
    sameNumber: shared.some(({ value }) => value > EVERYDAY_NUMBER),
    numbersDiffer: shared.length === 0 && counted,
  };
}

/** True where both name a day and none agrees, as far as year, month and day are given. */
export function daysDiffer(a: Sentence, b: Sentence): boolean {
  if (a.days.length === 0 || b.days.length === 0) return false;
  return !a.days.some((one) =>
    b.days.some(
      (two) =>
        (one.year ?? two.year) === (two.year ?? one.year) &&
        (one.month ?? two.month) === (two.month ?? one.month) &&
        (one.day ?? two.day) === (two.day ?? one.day),
    ),
  );
}

/** True where a negation reaches a word and nothing before it that only this statement says: "did not stop the rescuers" does not. */
function isSaidNoTo({ sentence }: ReadStatement, word: Term, common: ReadonlySet<Term>): boolean {
  const no = negationBefore(sentence, word.from);
  return (
    no >= 0 && sentence.terms.every((each) => each.from <= no || each.from > word.from || common.has(each))
  );
}

/**
 * Whether one statement negates what the other says: `unclear` where both say no to something, but hardly to the same. A
 * negation reaches a few words only, so words are not held against each other one by one.
 */
export function turning(
  one: ReadStatement,
  other: ReadStatement,
  pairs: readonly TermPair[],
): 'turned' | 'unclear' | 'none' {
  const both = withinSentences(one, other, pairs);
  const common = new Set(both.flatMap(({ a, b }) => [a, b]));
  const here = both.filter(({ a }) => !a.entity && !a.key.startsWith('#') && !CUES.has(a.key));
  const ours = here.filter(({ a }) => isSaidNoTo(one, a, common));
  const theirs = here.filter(({ b }) => isSaidNoTo(other, b, common));
  if (ours.some((pair) => theirs.includes(pair))) return 'none';
  if (ours.length > 0 && theirs.length > 0) return 'turned';
  if (ours.length > 0) return other.denies ? 'unclear' : 'turned';
  if (theirs.length > 0) return one.denies ? 'unclear' : 'turned';
  return 'none';
}

/** True where a statement says no to something, by a negation or as a denial. */
export function denies({ words }: Sentence, { stance }: Pick<Statement, 'stance'>): boolean {
  return stance === 'denies' || words.some(({ key, negated }) => negated || DENIAL.has(key));
}

/** True where one says that something goes up or comes and the other that it goes down or leaves. */
export function areOpposed(
  one: readonly Term[],
  other: readonly Term[],
  pairs: readonly TermPair[],
): boolean {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const has = (terms: readonly Term[], concept = -1) =>
    terms.some((term) => !paired.has(term) && term.concepts.includes(concept));
  return OPPOSED.some(
    ([up, down]) => (has(one, up) && has(other, down)) || (has(one, down) && has(other, up)),
  );
}
