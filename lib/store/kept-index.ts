import type { IndexDb } from './index-db.ts';

/**
 * The compiled index as it was kept. It saves time and nothing else: where the browser cannot read or write it, it is as if
 * nothing were kept.
 */
export class KeptIndex {
  readonly #db: IndexDb;

  constructor(db: IndexDb) {
    this.#db = db;
  }

  /** What was kept under a key. */
  async read(key: string): Promise<Uint8Array | undefined> {
    try {
      return (await this.#db.indexes.get(key))?.bytes;
    } catch {
      return undefined;
    }
  }

  /** Keeps this in place of whatever was kept before. */
  async keep(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { indexes } = this.#db;
    await this.#db
      .transaction('rw', indexes, async () => {
        await indexes.clear();
        await indexes.put({ key, bytes });
      })
      .catch(() => undefined);
  }
}
