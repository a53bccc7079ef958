import { liveQuery } from 'dexie';
import type { AddedPack, PackFacts } from '#lib/model/added-pack.ts';
import { LibraryFailedError } from './library-errors.ts';
import type { PackDb, PackFile } from './pack-db.ts';
import { transact } from './transact.ts';

/** The browser could not read or write its database of packs, most likely because of the disk. */
export class PacksFailedError extends Error {
  override readonly name = 'PacksFailedError';

  constructor(cause: unknown) {
    super(
      'The collections could not be read or written. Nothing was changed. Restart the browser and try again.',
      {
        cause,
      },
    );
  }
}

/** A pack that was removed, whole, to be put back. */
export interface RemovedPack {
  pack: AddedPack;
  file: PackFile;
}

/**
 * The packs that the reader added. Every method is one transaction, and may throw `LibraryFullError` or `PacksFailedError`; all
 * is then as it was.
 */
export class AddedPacks {
  readonly #db: PackDb;
  readonly #now: () => Date;

  constructor(db: PackDb, now: () => Date = () => new Date()) {
    this.#db = db;
    this.#now = now;
  }

  /** Calls back with all of them, those added first come first, at once and whenever they change in any window, until it is ended. */
  follow(changed: (packs: AddedPack[]) => void, failed: (error: Error) => void): () => void {
    const packs = liveQuery(async () => (await this.#db.packs.toArray()).sort(byTime));
    const subscription = packs.subscribe({
      next: changed,
      error: (error: unknown) => failed(new PacksFailedError(error)),
    });
    return () => subscription.unsubscribe();
  }

  /** Those that are switched on, with their files, in the same order. */
  inUse(): Promise<{ pack: AddedPack; text: string }[]> {
    return this.#do(async () => {
      const on = (await this.#db.packs.toArray()).filter((pack) => pack.on).sort(byTime);
      const files = await this.#db.files.bulkGet(on.map(({ id }) => id));
      return on.flatMap((pack, nth) => {
        const text = files[nth]?.text;
        return text === undefined ? [] : [{ pack, text }];
      });
    });
  }

  /** Adds a pack, switched on; it takes the place of another issue of the same pack, where there is one. */
  add(facts: PackFacts, text: string): Promise<void> {
    return this.#do(async () => {
      await this.#db.packs.put({ ...facts, added: this.#now().toISOString(), on: true });
      await this.#db.files.put({ id: facts.id, text });
    });
  }

  /** Switches a pack on or off; one that is gone meanwhile stays so. */
  turn(id: string, on: boolean): Promise<void> {
    return this.#do(async () => {
      await this.#db.packs.update(id, { on });
    });
  }

  /** Removes a pack and answers with it; nothing where it was gone already. */
  remove(id: string): Promise<RemovedPack | undefined> {
    return this.#do(async () => {
      const [pack, file] = [await this.#db.packs.get(id), await this.#db.files.get(id)];
      await this.#db.packs.delete(id);
      await this.#db.files.delete(id);
      return pack && file && { pack, file };
    });
  }

  /** Puts a pack back as it was. */
  putBack({ pack, file }: RemovedPack): Promise<void> {
    return this.#do(async () => {
      await this.#db.packs.put(pack);
      await this.#db.files.put(file);
    });
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await transact(this.#db, work);
    } catch (error) {
      throw error instanceof LibraryFailedError ? new PacksFailedError(error) : error;
    }
  }
}

function byTime(a: AddedPack, b: AddedPack): number {
  return a.added < b.added ? -1 : Number(a.added > b.added);
}
