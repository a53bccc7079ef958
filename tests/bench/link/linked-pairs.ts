import type { Appearance } from '#lib/model/claim.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

/** Every two appearances of a claim that stand in different articles. */
export function linkedPairs({ claims }: KnowledgePack): [Appearance, Appearance][] {
  return claims.flatMap(({ appearances }) =>
    appearances.flatMap((a, i) =>
      appearances
        .slice(i + 1)
        .flatMap((b): [Appearance, Appearance][] => (a.article === b.article ? [] : [[a, b]])),
    ),
  );
}
