import type { PageContext } from '#lib/model/page.ts';
import type { MatrixOutlet, MatrixView } from '#lib/model/view.ts';
import { appearanceView, inRowOrder, usualStance } from './appearance-view.ts';
import { coverageView } from './coverage-view.ts';
import { type PackIndex, UnknownIdError } from './index-pack.ts';
import { ownArticles } from './own-articles.ts';

/**
 * Claims by outlets, claims in the order given, each once. Every outlet of the pack is there, also one that is silent on all
 * of them: its silence is a part of the picture.
 *
 * @throws UnknownIdError where the pack has no such claim
 */
export function matrixView(index: PackIndex, ids: readonly string[], page: PageContext): MatrixView {
  const own = ownArticles(index, page);
  const { outlets, articles } = index.pack;
  const articlesOf = (outlet: string) => articles.filter((article) => article.outlet === outlet);
  return {
    outlets: outlets.map(({ id, name, certainty }): MatrixOutlet => {
      const days = articlesOf(id)
        .map(({ published }) => published)
        .toSorted();
      return {
        name,
        certain: certainty === 'certain',
        own: articlesOf(id).some((article) => own.has(article.id)),
        articles: days.length,
        days: { from: days.at(0) ?? '', to: days.at(-1) ?? '' },
      };
    }),
    claims: [...new Set(ids)].map((id) => {
      const claim = index.claims.get(id);
      if (!claim) throw new UnknownIdError(id);
      const cells = outlets.map((outlet) => {
        const rows = claim.appearances
          .filter(({ article }) => index.articles.get(article)?.outlet === outlet.id)
          .map((appearance) => appearanceView(index, appearance));
        return inRowOrder(rows, usualStance(rows));
      });
      return { id, statement: claim.statement, cells };
    }),
    coverage: coverageView(index.pack),
  };
}
