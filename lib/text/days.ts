import type { Word } from './words.ts';

/** A day, month or year that a text names. */
export interface NamedDay {
  /** Absent where the text does not say. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** Indices of the words that make it up, first and after the last. */
  from: number;
  to: number;
}

const MONTHS = new Map<string, number>();
for (const [i, names] of [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
].entries()) {
  for (const name of names.split(' ')) MONTHS.set(name, i + 1);
}

const numeric = (word: Word | undefined, min: number, max: number): number | undefined => {
  if (word?.shape !== 'number' || !/^\d+$/.test(word.key)) return undefined;
  const number = Number(word.key);
  return number >= min && number <= max ? number : undefined;
};
const year = (word: Word | undefined) =>
  word && word.end - word.start === 4 ? numeric(word, 1900, 2100) : undefined;
const day = (word: Word | undefined) =>
  word && word.end - word.start <= 2 ? numeric(word, 1, 31) : undefined;

/** After these a bare four-digit number is a year, and "May" a month. */
const BEFORE_YEAR = /^(?:in|since|of|during|until|by|from|early|late|mid|spring|summer|autumn|fall|winter)$/;

/** The months, days and years among words: `17 February 2022`, `Feb. 17`, `2022-02-17`, `in 2014`, `March 2014`. */
export function namedDays(list: readonly Word[]): NamedDay[] {
  const found: NamedDay[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i];
    if (!word) continue;
    const iso = year(word) !== undefined ? numeric(list[i + 1], 1, 12) : undefined;
    const isoDay = iso !== undefined ? day(list[i + 2]) : undefined;
    if (iso !== undefined && isoDay !== undefined) {
      found.push({ year: Number(word.key), month: iso, day: isoDay, from: i, to: i + 3 });
      i += 2;
      continue;
    }
    const month = word.shape === 'lower' ? undefined : MONTHS.get(word.key);
    if (month !== undefined) {
      const before = day(list[i - 1]);
      const ordinal = /^(?:st|nd|rd|th)$/.test(list[i + 2]?.key ?? '') ? 1 : 0;
      const after = before === undefined ? day(list[i + 1]) : undefined;
      const next = after === undefined ? i + 1 : i + 2 + ordinal;
      const named = year(list[next]);
      const monthDay = before ?? after;
      if (
        word.key === 'may' &&
        monthDay === undefined &&
        named === undefined &&
        !BEFORE_YEAR.test(list[i - 1]?.key ?? '')
      )
        continue;
      found.push({
        month,
        ...(monthDay !== undefined && { day: monthDay }),
        ...(named !== undefined && { year: named }),
        from: before === undefined ? i : i - 1,
        to: named === undefined ? next : next + 1,
      });
      i = (named === undefined ? next : next + 1) - 1;
      continue;
    }
    const bare = year(word);
    if (bare !== undefined && BEFORE_YEAR.test(list[i - 1]?.key ?? ''))
      found.push({ year: bare, from: i, to: i + 1 });
  }
  return found;
}
