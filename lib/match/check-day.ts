import type { Days } from '#lib/model/claim.ts';
import type { NamedDay } from '#lib/text/days.ts';
import type { Sentence } from './reading.ts';

/** What a sentence says of the day: that very day, one near it, nothing against it, or another; and where it says so. */
export type DayVerdict = { verdict: 'named' | 'differs'; day: NamedDay } | { verdict: 'silent' | 'refused' };

const DAY = 86_400_000;
/** A weekday's slip, or a time zone. */
const NEAR = 3 * DAY;
/** A page this long after a claim's days speaks of it only if its sentence names the day. */
const LATE = 60 * DAY;
/** Dates beside the point: a sentence may say since when there is war, or when an agreement was signed. */
const ASIDE = /^(?:since|signed|until|till)$/;

/** Compares the days that a sentence names, or else the page's day, with those of a claim. */
export function checkDay(sentence: Sentence, days: Days, published: string | undefined): DayVerdict {
  const from = Date.parse(days.from);
  const to = Date.parse(days.to);
  let verdict: DayVerdict | undefined;
  for (const named of sentence.days) {
    if ([1, 2].some((back) => ASIDE.test(sentence.words[named.from - back]?.key ?? ''))) continue;
    const years =
      named.year === undefined
        ? [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]
        : [named.year];
    for (const year of years) {
      const first = Date.UTC(year, (named.month ?? 1) - 1, named.day ?? 1);
      const last = Date.UTC(year, (named.month ?? 12) - (named.day ? 1 : 0), named.day ?? 0);
      if (first <= to && last >= from) return { verdict: 'named', day: named };
      if (first <= to + NEAR && last >= from - NEAR) verdict = { verdict: 'differs', day: named };
    }
    verdict ??= { verdict: 'refused' };
  }
  if (verdict) return verdict;
  const day = published === undefined ? Number.NaN : Date.parse(published);
  return { verdict: day < from - DAY || day > to + LATE ? 'refused' : 'silent' };
}
