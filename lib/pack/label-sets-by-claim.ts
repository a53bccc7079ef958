import type { Claim } from '#lib/model/claim.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { LabelSet } from '#lib/model/label.ts';

/**
 * The sets of labels that belong on each claim's card: those that list the claim, and those that share an entity with it
 * and have a label inside one of its quotations.
 */
export function labelSetsByClaim({ claims, labelSets }: KnowledgePack): ReadonlyMap<string, LabelSet[]> {
  return new Map(
    claims.map((claim) => [
      claim.id,
      labelSets.filter((set) => set.claims.includes(claim.id) || speaksOf(set, claim)),
    ]),
  );
}

function speaksOf({ entities, labels }: LabelSet, claim: Claim): boolean {
  return (
    entities.some((id) => claim.entities.includes(id)) &&
    labels.some((label) =>
      claim.appearances.some(
        ({ article, start, end }) => article === label.article && start <= label.start && label.end <= end,
      ),
    )
  );
}
