import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { packJson } from '#lib/pack/pack-json.ts';

/** What a pack holds, in one line of figures. */
export function packSummary(pack: KnowledgePack): string {
  const outletOf = new Map(pack.articles.map(({ id, outlet }) => [id, outlet]));
  const shared = pack.claims.filter(
    ({ appearances }) => new Set(appearances.map(({ article }) => outletOf.get(article))).size > 1,
  );
  return [
    `${pack.outlets.length} outlets`,
    `${pack.articles.length} articles`,
    `${pack.claims.length} claims (${shared.length} in more than one outlet)`,
    `${pack.entities.length} names`,
    `${pack.labelSets.length} label sets`,
    `${pack.contrasts.length} contrasts`,
    `${Buffer.byteLength(packJson(pack))} bytes`,
  ].join(', ');
}
