import type { Entity } from '#lib/model/entity.ts';

/** Which entities belong to which, all the way up. */
export interface Family {
  /** The entity and everything it is a member of, directly or not. */
  above(id: string): ReadonlySet<string>;
  /** True where `id` is `group` or one of its members, directly or not. */
  isOf(id: string, group: string): boolean;
  /** How near two entities are: 1 the same, 0.75 where one belongs to the other, 0.4 where both belong to a third, else 0. */
  nearness(a: string, b: string): number;
}

const NONE: ReadonlySet<string> = new Set();

/** The family of the given entities; a cycle in `memberOf` does no harm. */
export function familyOf(entities: readonly Entity[]): Family {
  const parents = new Map(entities.map((entity) => [entity.id, entity.memberOf]));
  const all = new Map<string, ReadonlySet<string>>();
  for (const { id } of entities) {
    const above = new Set<string>([id]);
    for (const each of above) for (const parent of parents.get(each) ?? []) above.add(parent);
    all.set(id, above);
  }
  const above = (id: string) => all.get(id) ?? NONE;
  const isOf = (id: string, group: string) => id === group || above(id).has(group);
  return {
    above,
    isOf,
    nearness(a, b) {
      if (a === b) return 1;
      if (isOf(a, b) || isOf(b, a)) return 0.75;
      for (const id of above(a)) if (above(b).has(id)) return 0.4;
      return 0;
    },
  };
}
