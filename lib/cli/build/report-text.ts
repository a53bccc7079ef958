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

/** A build's summary, for people who read. */
export function reportText({ pack, skipped, entries }: BuildReport): string {
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const lines = [`${entries.length} articles, ${words} words`];
  if (pack) {
    const counts = claimsByOutlets(pack);
    const kinds = [...pack.contrasts].map(({ kind }) => kind);
    lines.push(
      `${pack.outlets.length} outlets, ${pack.covers.from} to ${pack.covers.to}`,
      `${counts.reduce((sum, [, claims]) => sum + claims, 0)} claims:`,
      ...counts.map(([outlets, claims]) => `  ${claims} in ${outlets} outlets`),
      `${kinds.filter((kind) => kind === 'dispute').length} contradictions, ${kinds.filter((kind) => kind === 'detail').length} differing details`,
      `${[...pack.labelSets].length} things under several names, ${pack.entities.length} names of people, groups and places`,
    );
  }
  if (skipped.length > 0) {
    lines.push(`${skipped.length} inputs left out:`);
    for (const { reason, count, example } of reasons(skipped))
      lines.push(`  ${count} × ${reason}, e.g. ${example}`);
  }
  return lines.join('\n');
}
