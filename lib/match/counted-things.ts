import type { Span } from '#lib/model/span.ts';
import type { Sentence } from './reading.ts';

/** A number with what it counts: "two teachers". */
export interface CountedThing extends Span {
  value: number;
  /** The stem of the noun that is counted; one for all words for soldiers and for people. */
  noun: string;
}

/** How far from its number the noun may stand: "two local kindergarten teachers". */
const REACH = 4;
const PLURAL = /^(?:people|men|women|children|personnel|police|staff|crew|soldiery|.*[^suis'’]s)$/;

/** Words between which newsrooms choose for no other reason than style. */
const ALIKE: readonly RegExp[] = [/^(?:troop|soldier|serviceman|personnel|forc)$/, /^(?:peopl|person|man)$/];

/**
 * The things that a sentence counts, where it is clear which: a number of two or more and the first plural after it, with no
 * punctuation in between. Days, years and "one" count nothing here.
 */
export function countedThings(sentence: Sentence): CountedThing[] {
  return sentence.numbers.flatMap(({ value, from, to }) => {
    const number = sentence.words[from];
    const isDated = sentence.days.some((day) => from < day.to && day.from < to);
    const isYear = value >= 1900 && value < 2100 && number?.end === (number?.start ?? 0) + 4;
    if (!number || isDated || isYear || value < 2) return [];
    for (let at = to; at < to + REACH; at++) {
      const word = sentence.words[at];
      if (!word || /[^\s-]/.test(sentence.text.slice(sentence.words[at - 1]?.end, word.start))) return [];
      if (PLURAL.test(word.key) && !word.possessive) {
        return [{ value, noun: plainest(sentence.stems[at] ?? ''), start: number.start, end: word.end }];
      }
    }
    return [];
  });
}

function plainest(noun: string): string {
  return ALIKE.find((words) => words.test(noun))?.source ?? noun;
}
