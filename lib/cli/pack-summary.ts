import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { packJson } from '#lib/pack/pack-json.ts';

/** What a pack holds, in one line of figures. */
export function packSummary(pack: KnowledgePack): string {
  const outletOf = new Map(pack.articles.map(({ id, outlet }) => [id, outlet]));
  const shared = pack.claims.filter(
    ({ appearances }) => new Set(appearances.map(({ article }) => outletOf.get(article))).size > 1,
  );
  return [
    count(pack.outlets, 'outlet'),
    count(pack.articles, 'article'),
    `${count(pack.claims, 'claim')} (${shared.length} in more than one outlet)`,
    count(pack.entities, 'name'),
    count(pack.labelSets, 'label set'),
    count(pack.contrasts, 'contrast'),
    `${Buffer.byteLength(packJson(pack))} bytes`,
  ].join(', ');
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
