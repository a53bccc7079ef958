import { Dexie, type EntityTable } from 'dexie';
import type { AddedPack } from '#lib/model/added-pack.ts';

/** The file of an added pack, as it was chosen. */
export interface PackFile {
  id: string;
  text: string;
}

/** The packs that the reader added, in a database of their own: nothing that befalls them touches the library. */
export class PackDb extends Dexie {
  declare readonly packs: EntityTable<AddedPack, 'id'>;
  /** Apart, so that a list of packs does not load them. */
  declare readonly files: EntityTable<PackFile, 'id'>;

  /** See `LibraryDb` for why it is strict, and without Dexie's cache. */
  constructor(name = 'packs') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ packs: 'id', files: 'id' });
  }
}
