import type { LongPack } from '#lib/pack/pack-json.ts';
import type { Entry } from './record-file.ts';

/** What a build did: the pack, where there was enough for one, and what was left out. */
export interface BuildReport {
  pack?: LongPack;
  skipped: { where: string; reason: string }[];
  entries: readonly Entry[];
}

/** How many claims so many outlets make, the most outlets first. */
export function claimsByOutlets({ claims, articles }: LongPack): [outlets: number, claims: number][] {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const counts = new Map<number, number>();
  for (const { appearances } of claims) {
    const outlets = new Set(appearances.map(({ article }) => outletOf.get(article))).size;
    counts.set(outlets, (counts.get(outlets) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[0] - a[0]);
}

/** Reasons with how often each was given and one example, the most frequent first. */
export function reasons(
  skipped: BuildReport['skipped'],
): { reason: string; count: number; example: string }[] {
  const found = new Map<string, { reason: string; count: number; example: string }>();
  for (const { where, reason } of skipped) {
    const general = reason.replace(/ (?:as|after) .*$/, '');
    const known = found.get(general);
    if (known) known.count++;
    else found.set(general, { reason: general, count: 1, example: where });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** Counts without holding the list in memory. */
function countOf<Item>(items: Iterable<Item>, counts: (item: Item) => boolean = () => true): number {
  let count = 0;
  for (const item of items) if (counts(item)) count++;
  return count;
}

/** What a build made, as numbers with their names. */
export function reportFacts({ pack, entries }: BuildReport): { name: string; value: string }[] {
  const fact = (value: number, one: string, more: string) => ({
    name: value === 1 ? one : more,
    value: value.toLocaleString('en'),
  });
  const read = [
    fact(entries.length, 'article', 'articles'),
    fact(
      entries.reduce((sum, { words }) => sum + words, 0),
      'word',
      'words',
    ),
  ];
  if (!pack) return read;
  return [
    ...read,
    fact(pack.outlets.length, 'outlet', 'outlets'),
    fact(countOf(pack.claims), 'claim that several outlets make', 'claims that several outlets make'),
    fact(
      countOf(pack.contrasts, ({ kind }) => kind === 'dispute'),
      'contradiction',
      'contradictions',
    ),
    fact(
      countOf(pack.contrasts, ({ kind }) => kind === 'detail'),
      'differing detail',
      'differing details',
    ),
    fact(countOf(pack.labelSets), 'thing under several names', 'things under several names'),
    fact(pack.entities.length, 'name of people, groups and places', 'names of people, groups and places'),
  ];
}

/** A build's summary, for people who read. */
export function reportText(report: BuildReport): string {
  const { pack, skipped } = report;
  const lines = reportFacts(report).map(({ name, value }) => `${value} ${name}`);
  if (pack)
    lines.push(
      `from ${pack.covers.from} to ${pack.covers.to}`,
      ...claimsByOutlets(pack).map(([outlets, claims]) => `  ${claims} in ${outlets} outlets`),
    );
  if (skipped.length > 0) {
    lines.push(`${skipped.length} ${skipped.length === 1 ? 'input' : 'inputs'} left out:`);
    for (const { reason, count, example } of reasons(skipped))
      lines.push(`  ${count} × ${reason}, e.g. ${example}`);
  }
  return lines.join('\n');
}
