import Fuse from 'fuse.js';
import type { SearchHit } from '#lib/model/view.ts';
import { byline } from './byline.ts';
import type { PackIndex } from './index-pack.ts';

/** Finds claims and entities by words, the best first. */
export type PackSearch = (query: string) => SearchHit[];

interface Entry {
  hit: SearchHit;
  /** What is shown of it, and its names. */
  main: string[];
  /** Other wordings, and titles. */
  also: string[];
}

const MOST = 20;

/** Makes the search of a pack; once for each pack. Typos are forgiven; every word asked for must be met. */
export function createSearch(index: PackIndex): PackSearch {
  const fuse = new Fuse([...claimEntries(index), ...entityEntries(index)], {
    keys: [
      { name: 'main', weight: 2 },
      { name: 'also', weight: 1 },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (query) => fuse.search(query.trim(), { limit: MOST }).map(({ item }) => item.hit);
}

function claimEntries(index: PackIndex): Entry[] {
  return index.pack.claims.map(({ id, statement, wordings, appearances }) => {
    const outlets = new Set(appearances.map(({ article }) => byline(index, article).outlet));
    return {
      hit: { kind: 'claim', id, text: statement, detail: [...outlets].join(', ') },
      main: [statement],
      also: wordings,
    };
  });
}

function entityEntries({ pack }: PackIndex): Entry[] {
  return pack.entities.map(({ id, name, names, titles }) => {
    const others = names.map(({ text }) => text).filter((text) => text !== name);
    return {
      hit: { kind: 'entity', id, text: name, detail: others.join(', ') },
      main: [name, ...others],
      also: titles.map(({ text }) => text),
    };
  });
}
