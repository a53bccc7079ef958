import Fuse from 'fuse.js';
import { FORGIVING } from './forgiving.ts';

/** What of a find is searched. */
export interface SearchableFind {
  /** Names the find on its page. */
  key: string;
  /** The page's words. */
  text: string;
  /** The claim in neutral words; empty for a name. */
  statement: string;
  outlets: readonly string[];
}

/**
 * The keys of the finds of a page in which every word of the query stands, typing errors forgiven: in the page's words, the
 * claim or the outlets' names. Nothing where there is no query: then nothing is to be left out.
 */
export function searchFinds(finds: readonly SearchableFind[], query: string): Set<string> | undefined {
  if (query.trim() === '') return undefined;
  const fuse = new Fuse(finds, {
    keys: ['text', 'statement', 'outlets'],
    ...FORGIVING,
  });
  return new Set(fuse.search(query).map(({ item }) => item.key));
}
