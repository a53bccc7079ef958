import type { Entity } from '#lib/model/entity.ts';
import type { NameHit } from './find-names.ts';

/** A name hit that has been settled on one entity. */
export interface ResolvedName {
  entity: string;
  from: number;
  to: number;
  adjective: boolean;
  /** 1 for a form that stands for itself, less for one that needed a clue. */
  score: number;
}

/** Entities that a page is known to name, by their ids. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

/** The entities that a text names beyond doubt: forms that need no clue and stand for one entity only. */
export function certainEntities(hits: readonly NameHit[]): string[] {
  const found = new Set<string>();
  for (const hit of hits) {
    const [form, second] = hit.forms;
    if (form && !second && form.clue === 'none' && !form.adjective) found.add(form.entity);
    for (const inner of certainEntities(hit.inner)) found.add(inner);
  }
  return [...found];
}

/** Settles each hit on one entity, given all that the page names; a hit that stays in doubt is left out. */
export function resolveNames(
  hits: readonly NameHit[],
  entities: ReadonlyMap<string, Entity>,
  page: Known,
): ResolvedName[] {
  const found: ResolvedName[] = [];
  for (const hit of hits) {
    const possible = hit.forms.filter(
      (form) =>
        form.clue === 'none' ||
        page.has(form.entity) ||
        (form.clue === 'any' && (entities.get(form.entity)?.clues ?? []).some((clue) => page.has(clue))),
    );
    const named = possible.filter((form) => page.has(form.entity));
    const [form, second] = possible.length > 1 && named.length > 0 ? named : possible;
    if (!form || second) {
      found.push(...resolveNames(hit.inner, entities, page));
      continue;
    }
    const { from, to } = hit;
    found.push({
      entity: form.entity,
      from,
      to,
      adjective: form.adjective,
      score: form.clue === 'none' ? 1 : 0.85,
    });
  }
  return found;
}
