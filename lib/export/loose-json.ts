/** A value as a list: itself where it is one, none where it is absent. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first of a list, where there is one. */
export function firstOf<T>(list: readonly T[]): T | undefined {
  return list[0];
}

/** A value that is a text, or the first text of a list. */
export function textOf(value: unknown): string | undefined {
  return listOf(value).find((part) => typeof part === 'string');
}

/** A time as ISO 8601 in UTC to the millisecond; nothing for what is no time. */
export function timeOf(value: unknown): string | undefined {
  const time = new Date(textOf(value) ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
