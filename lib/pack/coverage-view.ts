import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { CoverageView } from '#lib/model/view.ts';

/** What a pack covers. */
export function coverageView({ title, covers, outlets, articles, claims }: KnowledgePack): CoverageView {
  return {
    title,
    days: covers,
    outlets: outlets.map(({ id, name, certainty }) => ({
      name,
      certain: certainty === 'certain',
      articles: articles.filter(({ outlet }) => outlet === id).length,
    })),
    claims: claims.length,
  };
}
