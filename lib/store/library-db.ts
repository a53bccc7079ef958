import { Dexie, type EntityTable } from 'dexie';
import type { Highlight } from '#lib/model/highlight.ts';
import { LibraryNewerError } from './library-errors.ts';

/** A single fact about the library, by name; `backedUp` is the time of the last complete backup (ISO 8601, UTC). */
export interface LibraryFact {
  name: 'backedUp';
  value: string;
}

/** The version of the schema below; Dexie writes ten times this number to the disk. */
const VERSION = 2;

/** The reader's library in IndexedDB. Only the background and the extension's own pages open it. */
export class LibraryDb extends Dexie {
  declare readonly highlights: EntityTable<Highlight, 'id'>;
  declare readonly facts: EntityTable<LibraryFact, 'name'>;

  /**
   * Writes are on the disk when they are acknowledged (`strict`): Chromium would otherwise let the operating system
   * decide when, and a power cut would take what the reader was told is saved.
   */
  constructor(name = 'library') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ highlights: 'id, page.url' });
    this.version(VERSION)
      .stores({ highlights: 'id, page.url, created', facts: 'name' })
      // Version 1 did not note what became of a passage: when it was saved, it was there.
      .upgrade((transaction) =>
        transaction
          .table<Highlight & { placement?: unknown }>('highlights')
          .toCollection()
          .modify((highlight) => {
            highlight.placement ??= { state: 'sure', checked: highlight.created };
          }),
      );
    // Dexie would open the tables of a newer version and let this one write to them.
    this.on('ready', () => {
      if (this.backendDB().version > VERSION * 10) throw new LibraryNewerError();
    });
  }
}
