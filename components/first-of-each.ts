import type { Found } from '#lib/model/found.ts';

/** The first mention of each claim, of each that is contradicted, and of each name, in the order given. */
export function firstOfEach<Each extends Pick<Found, 'kind' | 'id' | 'outcome'>>(
  found: readonly Each[],
): Each[] {
  const first = new Map<string, Each>();
  for (const each of found) {
    const what = `${each.kind} ${each.id} ${each.outcome === 'contradicts'}`;
    if (!first.has(what)) first.set(what, each);
  }
  return [...first.values()];
}
