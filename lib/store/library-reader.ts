import { liveQuery } from 'dexie';
import type { Shelf } from '#lib/library/shelf.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { inSlices } from './in-slices.ts';
import type { LibraryDb, LibraryFact } from './library-db.ts';
import { libraryFailure } from './library-failure.ts';

/** What may be read of the reader's highlights. Each method may throw `LibraryFailedError` or `LibraryNewerError`. */
export class LibraryReader {
  readonly #db: LibraryDb;

  constructor(db: LibraryDb) {
    this.#db = db;
  }

  /** The highlights of one page, the oldest first; `url` as in `CitedPage`. */
  onPage(url: string): Promise<Highlight[]> {
    return this.#answer(() => this.#db.highlights.where('page.url').equals(url).sortBy('created'));
  }

  /** The highlights of these ids, in their order, without those that are not there. */
  get(ids: readonly string[]): Promise<Highlight[]> {
    return this.#answer(async () =>
      (await this.#db.highlights.bulkGet([...ids])).filter((highlight) => highlight !== undefined),
    );
  }

  /** All highlights, the oldest first; `progress` hears how many are read. */
  all(progress?: (read: number) => void): Promise<Highlight[]> {
    return this.#answer(async () => {
      const all: Highlight[] = [];
      for await (const slice of inSlices(this.#db.highlights)) {
        all.push(...slice);
        progress?.(all.length);
      }
      return all.sort((one, other) => (one.created < other.created ? -1 : 1));
    });
  }

  /** How many highlights there are. */
  count(): Promise<number> {
    return this.#answer(() => this.#db.highlights.count());
  }

  /** The newest highlights, the last first. */
  newest(most: number): Promise<Highlight[]> {
    return this.#answer(() => this.#db.highlights.orderBy('created').reverse().limit(most).toArray());
  }

  /** All highlights that may be the same as some of these: of the same id, or on the same page. */
  near(highlights: readonly Highlight[]): Promise<Highlight[]> {
    return this.#answer(async () => {
      const ids = highlights.map(({ id }) => id);
      const urls = [...new Set(highlights.map(({ page }) => page.url))];
      const found = [
        ...(await this.#db.highlights.bulkGet(ids)),
        ...(await this.#db.highlights.where('page.url').anyOf(urls).toArray()),
      ];
      return [...new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
    });
  }

  /** The shelves that changed after the one with this stamp; all of them after 0. */
  shelvesAfter(stamp: number): Promise<Shelf[]> {
    return this.#answer(() => this.#db.shelves.where('stamp').above(stamp).toArray());
  }

  /** Calls back at once, and whenever anything in the library has changed, here or in any other window, until it is ended. */
  follow(changed: () => void): () => void {
    const last = liveQuery(() => this.#db.shelves.orderBy('stamp').reverse().limit(1).keys());
    const subscription = last.subscribe({ next: changed, error: changed });
    return () => subscription.unsubscribe();
  }

  /** A fact about the library; nothing where it was never noted. */
  async fact(name: LibraryFact['name']): Promise<string | undefined> {
    return (await this.#answer(() => this.#db.facts.get(name)))?.value;
  }

  async #answer<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw libraryFailure(error);
    }
  }
}
