import type { Highlight } from '#lib/model/highlight.ts';
import type { LibraryDb } from './library-db.ts';
import { StaleHighlightError } from './library-errors.ts';

/** A highlight as somebody last saw it. */
export interface Seen {
  id: string;
  revision: number;
}

/**
 * The highlights that somebody saw, in the same order; to be called in the transaction that then changes them.
 *
 * @throws StaleHighlightError where any is gone or has another revision by now
 */
export async function stillAsSeen(db: LibraryDb, seen: readonly Seen[]): Promise<Highlight[]> {
  const there = await db.highlights.bulkGet(seen.map(({ id }) => id));
  const stale = seen.filter(({ revision }, index) => there[index]?.revision !== revision);
  if (stale.length > 0) throw new StaleHighlightError(stale.map(({ id }) => id));
  return there.filter((highlight) => highlight !== undefined);
}
