import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Outlet } from '#lib/model/outlet.ts';
import { joinEntities } from './join-entities.ts';

/** Thrown where two packs hold different things under one id. */
export class PackClashError extends Error {
  override readonly name = 'PackClashError';

  constructor(what: string, id: string) {
    super(`Two packs hold a different ${what} "${id}". Build one pack of their articles instead.`);
  }
}

/** Things by id; of two that are equal, one. */
function union<Item extends { id: string }>(items: readonly Item[], what: string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const known = found.get(item.id);
    if (!known) found.set(item.id, item);
    else if (JSON.stringify(known) !== JSON.stringify(item)) throw new PackClashError(what, item.id);
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

const distinct = <Value>(all: readonly Value[]) => [...new Set(all)];

/**
 * Several packs as one; what two of them hold alike is there once. Claims stay as they are: only a build links articles.
 *
 * @param head what the new pack says of itself
 * @throws PackClashError where two packs hold different things under one id
 */
export function joinPacks(
  packs: readonly KnowledgePack[],
  head: Pick<KnowledgePack, 'id' | 'title'>,
): KnowledgePack {
  const days = packs.flatMap(({ covers }) => [covers.from, covers.to]).sort();
  const all = <Item>(list: (pack: KnowledgePack) => readonly Item[]): Item[] => packs.flatMap(list);
  const loaded = new Map(all(({ loadedWords = [] }) => loadedWords).map((each) => [each.words.join(), each]));
  return {
    format: 'second-source/knowledge-pack',
    version: 1,
    ...head,
    licence: distinct(packs.map(({ licence }) => licence)).join(' / '),
    makers: distinct(all(({ makers }) => makers)),
    covers: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    outlets: joinOutlets(all(({ outlets }) => outlets)),
    articles: union(
      all(({ articles }) => articles),
      'article',
    ),
    entities: joinEntities(all(({ entities }) => entities)),
    claims: union(
      all(({ claims }) => claims),
      'claim',
    ),
    labelSets: union(
      all(({ labelSets }) => labelSets),
      'label set',
    ),
    contrasts: union(
      all(({ contrasts }) => contrasts),
      'contrast',
    ),
    ...(loaded.size > 0 && { loadedWords: [...loaded.values()] }),
  };
}
