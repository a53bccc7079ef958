import { isDeepStrictEqual } from 'node:util';
import { joinEntities } from '#lib/link/assemble-pack.ts';
import { slug } from '#lib/link/slug.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Outlet } from '#lib/model/outlet.ts';
import { InputError } from '../input-error.ts';

/** Things by id; of two that are equal, one. */
function union<Item extends { id: string }>(lists: readonly (readonly Item[])[], what: string): Item[] {
  const found = new Map<string, Item>();
  for (const item of lists.flat()) {
    const known = found.get(item.id);
    if (known && !isDeepStrictEqual(known, item))
      throw new InputError(
        'pack merge',
        `two packs hold a different ${what} "${item.id}". Build one pack of their articles instead.`,
      );
    found.set(item.id, item);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An outlet that several packs know has all their domains; it is certain where one pack is certain. */
function joinOutlets(outlets: readonly Outlet[]): Outlet[] {
  const found = new Map<string, Outlet>();
  for (const outlet of outlets) {
    const known = found.get(outlet.id);
    if (!known) found.set(outlet.id, outlet);
    else
      found.set(outlet.id, {
        ...known,
        certainty: known.certainty === 'certain' ? known.certainty : outlet.certainty,
        domains: [...new Set([...known.domains, ...outlet.domains])].sort(),
      });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Several packs as one; what two of them hold alike is there once. Claims stay as they are: only a build links articles.
 *
 * @throws InputError where two packs hold different things under one id
 */
export function mergePacks(packs: readonly KnowledgePack[], title?: string): KnowledgePack {
  const texts = (all: string[]) => [...new Set(all)];
  const name = title ?? texts(packs.map((pack) => pack.title)).join(', ');
  const days = packs.flatMap(({ covers }) => [covers.from, covers.to]).sort();
  return {
    format: 'second-source/knowledge-pack',
    version: 1,
    id: slug(name, 12) || 'merged',
    title: name,
    licence: texts(packs.map(({ licence }) => licence)).join(' / '),
    makers: texts(packs.flatMap(({ makers }) => makers)),
    covers: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    outlets: joinOutlets(packs.flatMap(({ outlets }) => outlets)),
    articles: union(
      packs.map(({ articles }) => articles),
      'article',
    ),
    entities: joinEntities(packs.flatMap(({ entities }) => entities)),
    claims: union(
      packs.map(({ claims }) => claims),
      'claim',
    ),
    labelSets: union(
      packs.map(({ labelSets }) => labelSets),
      'label set',
    ),
    contrasts: union(
      packs.map(({ contrasts }) => contrasts),
      'contrast',
    ),
  };
}
