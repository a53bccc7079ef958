import { type NamedDay, namedDays } from '#lib/text/days.ts';
import { type Quantity, quantities } from '#lib/text/numbers.ts';
import { stem } from '#lib/text/stem.ts';
import { type Word, words } from '#lib/text/words.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import type { RankContext, TermFacts } from './rank-context.ts';

/** A content word of a statement. */
export interface StatementWord extends TermFacts {
  stem: string;
  /** Its place among all words of the text. */
  at: number;
  /** Printed with a capital: probably part of a name. */
  capital: boolean;
  number: boolean;
}

/** A sentence read closely, to be held against another. */
export interface Statement {
  content: readonly StatementWord[];
  /** Quantities, but for those that are part of a day. */
  numbers: readonly Quantity[];
  days: readonly NamedDay[];
  /** Weekdays by their stems. */
  weekdays: ReadonlySet<string>;
  /** How many words negate. */
  negations: number;
}

const NEGATING =
  /^(?:not|no|never|nor|neither|without|cannot|none|nobody|nothing|hardly|unlikely|fails?|failed|den(?:y|ies|ied)|refus(?:es?|ed))$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function stemOf({ key, shape }: Word): string {
  return shape === 'number' ? key : stem(key);
}

/** Reads a sentence closely. */
export function readStatement(text: string, context: RankContext): Statement {
  const list = words(text);
  const days = namedDays(list);
  const isDay = (at: number) => days.some(({ from, to }) => from <= at && at < to);
  return {
    content: list.flatMap((word, at) => {
      if (FUNCTION_WORDS.has(word.key)) return [];
      const own = stemOf(word);
      const capital = word.shape === 'capital' || word.shape === 'capitals';
      return [{ ...context.factsOfStem(own), stem: own, at, capital, number: word.shape === 'number' }];
    }),
    numbers: quantities(list).filter(({ from }) => !isDay(from)),
    days,
    weekdays: new Set(list.flatMap(({ key }) => (WEEKDAY.test(key) ? [key] : []))),
    negations: list.filter(({ key, negated }) => negated || NEGATING.test(key)).length,
  };
}
