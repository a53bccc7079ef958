import Fuse from 'fuse.js';
import type { SearchHit } from '#lib/model/view.ts';
import { fold } from '#lib/text/fold.ts';
import { byline } from './byline.ts';
import { FORGIVING } from './forgiving.ts';
import type { PackIndex } from './index-pack.ts';

/** Finds claims and entities by words, the best first. */
export type PackSearch = (query: string) => SearchHit[];

interface Entry {
  hit: SearchHit;
  /** Other names, or other wordings. */
  others: string[];
  titles: string[];
}

const MOST = 20;

/**
 * The search of a pack; once for each pack. Typos are forgiven; every word asked for must be met. What is searched is gathered
 * with the first query: most times that the background is woken, nobody asks.
 */
export function createSearch(index: PackIndex): PackSearch {
  let made: Fuse<Entry> | undefined;
  return (query) => {
    if (query.trim() === '') return [];
    made ??= fuseOf(index);
    const found = made.search(query).map(({ item }) => item);
    const named = (entry: Entry) => isNamed(entry, query);
    return [...found.filter(named), ...found.filter((entry) => !named(entry))]
      .slice(0, MOST)
      .map(({ hit }) => hit);
  };
}

function fuseOf(index: PackIndex): Fuse<Entry> {
  return new Fuse([...claimEntries(index), ...entityEntries(index)], {
    keys: [
      { name: 'hit.text', weight: 4 },
      { name: 'others', weight: 2 },
      { name: 'titles', weight: 1 },
    ],
    ...FORGIVING,
  });
}

/** True where the query is the very name of it: NATO comes before all that speaks of NATO. */
function isNamed({ hit, others }: Entry, query: string): boolean {
  return [hit.text, ...others].some((name) => fold(name) === fold(query.trim()));
}

function claimEntries(index: PackIndex): Entry[] {
  return index.pack.claims.map(({ id, statement, wordings, appearances }) => {
    const outlets = new Set(appearances.map(({ article }) => byline(index, article).outlet));
    return {
      hit: { kind: 'claim', id, text: statement, detail: [...outlets].join(', ') },
      others: wordings,
      titles: [],
    };
  });
}

function entityEntries({ pack }: PackIndex): Entry[] {
  return pack.entities.map(({ id, name, names, titles }) => {
    const others = names.map(({ text }) => text).filter((text) => text !== name);
    return {
      hit: { kind: 'entity', id, text: name, detail: others.join(', ') },
      others,
      titles: titles.map(({ text }) => text),
    };
  });
}
