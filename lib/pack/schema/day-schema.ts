import * as v from 'valibot';

/** True for a day of the calendar written `YYYY-MM-DD`; the 30th of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(
  v.string(),
  v.isoDate('must be a day, written YYYY-MM-DD'),
  v.check(isDay, 'is not a day of the calendar'),
);

/** An inclusive range of days; `from` is not after `to`. */
export const DaysSchema = v.pipe(
  v.strictObject({ from: DaySchema, to: DaySchema }),
  v.check(({ from, to }) => from <= to, 'must not end before it begins'),
);
