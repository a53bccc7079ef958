import { type LibraryRow, libraryRow } from '#lib/library/library-row.ts';
import { readShelf, type Shelf, shelfOf, writeShelf } from '#lib/library/shelf.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import type { LibraryDb } from './library-db.ts';

/** What happened to highlights: some are there now, as given, others no more. */
export interface Shelving {
  put?: readonly Highlight[];
  drop?: readonly string[];
}

/** Has the shelves follow what was done to highlights; to be called in the transaction that does it. */
export async function shelve(db: LibraryDb, { put = [], drop = [] }: Shelving): Promise<void> {
  const changes = new Map<number, Map<string, LibraryRow | undefined>>();
  const note = (id: string, row: LibraryRow | undefined) => {
    const number = shelfOf(id);
    const shelf = changes.get(number) ?? new Map<string, LibraryRow | undefined>();
    changes.set(number, shelf.set(id, row));
  };
  for (const id of drop) note(id, undefined);
  for (const highlight of put) note(highlight.id, libraryRow(highlight));
  if (changes.size === 0) return;
  const [last = 0] = await db.shelves.orderBy('stamp').reverse().limit(1).keys();
  const there = await db.shelves.bulkGet([...changes.keys()]);
  await db.shelves.bulkPut(
    [...changes].map(([number, changed], nth): Shelf => {
      const shelf = there[nth];
      const stay = shelf ? readShelf(shelf).filter(({ id }) => !changed.has(id)) : [];
      const come = [...changed.values()].filter((row) => row !== undefined);
      return { number, stamp: Number(last) + 1, rows: writeShelf([...stay, ...come]) };
    }),
  );
}
