import type { SourceArticle } from '#lib/link/source-article.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

/** What a reader sees on the pages that a pack was built from. */
export interface OwnPages {
  appearances: number;
  /** Appearances whose claim is marked where they stand. */
  found: number;
  /** Other sentences taken for a claim of the pack; and those of them for one of another event. */
  others: number;
  foreign: number;
}

/** Matches the articles of a pack against it, each as a page of its day. */
export function ownPages(
  articles: readonly { source: SourceArticle; event: string }[],
  pack: KnowledgePack,
): OwnPages {
  const compiled = compilePack(pack);
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const eventOf = new Map(articles.map(({ source, event }) => [source.article.id, event]));
  const found = new Set<object>();
  let [others, foreign] = [0, 0];
  for (const { source, event } of articles) {
    const { id, published } = source.article;
    for (const mention of matchText(source.text, compiled, { published }).mentions) {
      const appearances = mention.kind === 'claim' ? (claims.get(mention.id)?.appearances ?? []) : [];
      if (appearances.length === 0) continue;
      const here = appearances.filter(
        ({ article, start, end }) => article === id && start < mention.end && end > mention.start,
      );
      for (const each of here) found.add(each);
      if (here.length > 0) continue;
      others += 1;
      if (eventOf.get(appearances[0]?.article ?? '') !== event) foreign += 1;
    }
  }
  const appearances = pack.claims.reduce((sum, claim) => sum + claim.appearances.length, 0);
  return { appearances, found: found.size, others, foreign };
}
