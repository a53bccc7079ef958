import type { PackFacts } from '#lib/model/added-pack.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { coverageView } from './coverage-view.ts';

/** What is said of a pack where packs are listed. */
export function packFacts(pack: KnowledgePack, digest: string): PackFacts {
  const { id, makers, licence } = pack;
  return { id, makers, licence, coverage: coverageView(pack), digest };
}
