import { Dexie, type EntityTable } from 'dexie';

/** What was compiled from packs, under the digest of all that it was compiled from. */
interface KeptBytes {
  key: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What can be made again at any time: the compiled index, in a database of its own. */
export class IndexDb extends Dexie {
  declare readonly indexes: EntityTable<KeptBytes, 'key'>;

  constructor(name = 'index') {
    super(name, { cache: 'disabled' });
    this.version(1).stores({ indexes: 'key' });
  }
}
