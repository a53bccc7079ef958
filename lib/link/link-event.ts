import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { ArticleRecord } from './article-record.ts';
import { eventClaims } from './event-claims.ts';
import { eventEntities } from './event-entities.ts';
import { eventLabels } from './event-labels.ts';

/** What the articles of one event add to a pack. */
export type LinkedEvent = Pick<KnowledgePack, 'entities' | 'claims' | 'labelSets' | 'contrasts'>;

/** Links the articles of one event, given in order: the same articles give the same result. */
export function linkEvent(records: readonly ArticleRecord[]): LinkedEvent {
  const entities = eventEntities(records);
  const { claims, contrasts } = eventClaims(records, entities);
  return {
    entities: used(
      entities,
      claims.flatMap((claim) => [
        ...claim.entities,
        ...claim.appearances.flatMap(({ speaker }) => speaker ?? []),
      ]),
    ),
    claims,
    labelSets: eventLabels(records, claims),
    contrasts,
  };
}

/** The entities of the given ids and all that they belong to. */
function used(entities: readonly Entity[], ids: readonly string[]): Entity[] {
  const wanted = new Set(ids);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const id of wanted) for (const parent of byId.get(id)?.memberOf ?? []) wanted.add(parent);
  return entities.filter(({ id }) => wanted.has(id));
}
