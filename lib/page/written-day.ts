const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a date as pages write it for machines: ISO 8601 (`2022-02-17T09:30:00+03:00`, `20220217`, `2022/02/17`) or
 * RFC 5322 (`Thu, 17 Feb 2022 09:30:00 GMT`), as `YYYY-MM-DD`. The day stays the one written, in the page's own time zone.
 * Anything else, and a day that no calendar has, gives nothing.
 */
export function writtenDay(written: string): string | undefined {
  const iso = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(written);
  if (iso) return realDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const mail = /^\s*(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(written);
  if (mail)
    return realDay(Number(mail[3]), MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1, Number(mail[1]));
  return undefined;
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
