import type { Days } from '#lib/model/claim.ts';

const manyDays = 60;

/** True where a day (`YYYY-MM-DD`) lies more than two months before or after the given days: a reader must be told. */
export function farApart(days: Days, day: string): boolean {
  const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return daysBetween(day, days.from) > manyDays || daysBetween(days.to, day) > manyDays;
}
