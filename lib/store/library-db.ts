import { Dexie, type EntityTable, type Transaction } from 'dexie';
import { libraryRow } from '#lib/library/library-row.ts';
import { type Shelf, shelfOf, writeShelf } from '#lib/library/shelf.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { inSlices } from './in-slices.ts';
import { LibraryNewerError } from './library-errors.ts';

/**
 * A single fact about the library, by name; times are ISO 8601, UTC. `backedUp`: when the last complete backup was made;
 * `reminded`: when the reader last put off being reminded of one.
 */
export interface LibraryFact {
  name: 'backedUp' | 'reminded';
  value: string;
}

/** The version of the schema below; Dexie writes ten times this number to the disk. */
const VERSION = 3;

/** The reader's library in IndexedDB. Only the background and the extension's own pages open it. */
export class LibraryDb extends Dexie {
  declare readonly highlights: EntityTable<Highlight, 'id'>;
  /** What lists show of the highlights, ready to be read at once. */
  declare readonly shelves: EntityTable<Shelf, 'number'>;
  declare readonly facts: EntityTable<LibraryFact, 'name'>;

  /**
   * Writes are on the disk when they are acknowledged (`strict`): Chromium would otherwise let the operating system
   * decide when, and a power cut would take what the reader was told is saved. Dexie's own cache would hold the shelves a
   * second time.
   */
  constructor(name = 'library') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ highlights: 'id, page.url' });
    this.version(2).stores({ highlights: 'id, page.url, created', facts: 'name' }).upgrade(placeAll);
    this.version(VERSION).stores({ shelves: 'number, stamp' }).upgrade(shelveAll);
    // Dexie would open the tables of a newer version and let this one write to them.
    this.on('ready', () => {
      if (this.backendDB().version > VERSION * 10) throw new LibraryNewerError();
    });
  }
}

/** Version 1 did not note what became of a passage: when it was saved, it was there. */
async function placeAll(transaction: Transaction): Promise<void> {
  await transaction
    .table<Highlight & { placement?: unknown }>('highlights')
    .toCollection()
    .modify((highlight) => {
      highlight.placement ??= { state: 'sure', checked: highlight.created };
    });
}

/** Version 2 had no shelves. */
async function shelveAll(transaction: Transaction): Promise<void> {
  const rows = new Map<number, ReturnType<typeof libraryRow>[]>();
  for await (const slice of inSlices(transaction.table<Highlight, string>('highlights'))) {
    for (const highlight of slice) {
      const shelf = rows.get(shelfOf(highlight.id));
      if (shelf) shelf.push(libraryRow(highlight));
      else rows.set(shelfOf(highlight.id), [libraryRow(highlight)]);
    }
  }
  await transaction
    .table<Shelf, number>('shelves')
    .bulkPut([...rows].map(([number, its]) => ({ number, stamp: 1, rows: writeShelf(its) })));
}
