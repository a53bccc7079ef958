import type { LibraryRow } from './library-row.ts';

/**
 * A part of the library's rows, written as one text.
 *
 * A browser takes half a minute to hand over a hundred thousand objects one by one, and a second for the same in a few
 * hundred texts.
 */
export interface Shelf {
  number: number;
  /** Grows with every change of any shelf: who has seen one stamp needs only the shelves with later ones. */
  stamp: number;
  /** As `writeShelf` wrote them. */
  rows: string;
}

/**
 * How many shelves there are. With a hundred thousand highlights each holds some four hundred, which is what a change of one
 * of them rewrites.
 */
const SHELVES = 256;

/** The shelf of a highlight, for good: by its id alone (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function shelfOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % SHELVES;
}

/** The rows of a shelf. */
export function readShelf({ rows }: Pick<Shelf, 'rows'>): LibraryRow[] {
  return JSON.parse(rows);
}

/** Rows as a shelf holds them; lone surrogates come back too, since JSON writes them as escapes. */
export function writeShelf(rows: readonly LibraryRow[]): string {
  return JSON.stringify(rows);
}
