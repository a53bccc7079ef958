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
  const found = new Map<string, Entity>();
  for (const entity of all) {
    const known = found.get(entity.id);
    if (!known) {
      found.set(entity.id, entity);
      continue;
    }
    const introductions = [...(known.introductions ?? []), ...(entity.introductions ?? [])];
    found.set(entity.id, {
      ...known,
      names: firstOf([...known.names, ...entity.names], ({ text }) => text),
      titles: firstOf([...known.titles, ...entity.titles], ({ article, start }) => `${article} ${start}`),
      ...(introductions.length > 0 && { introductions: firstOf(introductions, ({ article }) => article) }),
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
