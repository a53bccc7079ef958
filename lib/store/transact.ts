import type { Dexie } from 'dexie';
import { isCleaningUp, libraryFailure } from './library-failure.ts';

/**
 * Does some work on all tables of a database in one transaction, all of it or nothing; once more where a full disk has the
 * browser still cleaning up.
 *
 * @throws the errors of `libraryFailure`
 */
export async function transact<T>(db: Dexie, work: () => Promise<T>): Promise<T> {
  const attempt = () => db.transaction('rw', db.tables, work);
  try {
    return await attempt().catch((error: unknown) => {
      if (!isCleaningUp(error)) throw error;
      return attempt();
    });
  } catch (error) {
    throw libraryFailure(error);
  }
}
