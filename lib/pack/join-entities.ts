import type { Entity } from '#lib/model/entity.ts';

/** Items by a key, of two with the same the first. */
function firstOf<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
}

/**
 * Entities by id, those of one id joined into one with the names, titles and introductions of all. In all else, and where two
 * differ about a name, the first one holds.
 */
export function joinEntities(all: readonly Entity[]): Entity[] {
  const byId = new Map<string, [Entity, ...Entity[]]>();
  for (const entity of all) {
    const known = byId.get(entity.id);
    if (known) known.push(entity);
    else byId.set(entity.id, [entity]);
  }
  return [...byId.values()].map(joined).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All at once: somebody may be named in thousands of events. */
function joined(same: readonly [Entity, ...Entity[]]): Entity {
  const [first] = same;
  if (same.length === 1) return first;
  const introductions = same.flatMap((each) => each.introductions ?? []);
  return {
    ...first,
    names: firstOf(
      same.flatMap(({ names }) => names),
      ({ text }) => text,
    ),
    titles: firstOf(
      same.flatMap(({ titles }) => titles),
      ({ article, start }) => `${article} ${start}`,
    ),
    ...(introductions.length > 0 && { introductions: firstOf(introductions, ({ article }) => article) }),
  };
}
