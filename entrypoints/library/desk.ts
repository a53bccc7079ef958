import { Catalogue, type LibraryView } from '#lib/library/catalogue.ts';
import type { Facets } from '#lib/library/facets.ts';
import { type LibraryRow, libraryRow } from '#lib/library/library-row.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import type { Library } from '#lib/store/library.ts';
import type { Listing, Standing } from './desk-questions.ts';

/** How many rows are shown before the library is read. */
const FIRST = 60;

/** How many texts the index takes note of between two questions. */
const SLICE = 2000;

/** Holds the rows of the library and follows its changes, whoever makes them. */
export class Desk {
  readonly #library: Library;
  readonly #catalogue = new Catalogue(new Intl.Collator().compare);
  readonly #changed: () => void;
  readonly #read = Promise.withResolvers<void>();
  /** How many highlights there are, once the catalogue has the first rows of the plain list. */
  readonly #first: Promise<number>;
  #isRead = false;
  #turn: Promise<void> = Promise.resolve();

  /** @param changed is told whenever another answer may be had */
  constructor(library: Library, changed: () => void) {
    this.#library = library;
    this.#changed = changed;
    this.#first = this.#foresee();
    library.follow(() => {
      this.catchUp().then(() => this.#index(), this.#read.reject);
    });
  }

  /** Reads what has changed, if anything; then every answer has it. Throws what the library does. */
  catchUp(): Promise<void> {
    const turn = this.#turn.then(async () => {
      // The shelves would keep the disk busy: what is to be seen at once comes before them.
      await this.#first;
      const shelves = await this.#library.shelvesAfter(this.#catalogue.stamp);
      this.#catalogue.put(shelves);
      if (this.#isRead && shelves.length === 0) return;
      this.#isRead = true;
      this.#read.resolve();
      this.#changed();
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** The rows that a view wants. Of the plain list the first are answered before the whole library is read. */
  async find(view: LibraryView): Promise<Listing> {
    const isPlain =
      view.query === '' && Object.keys(view.filter).length === 0 && /^(?:best|newest)$/.test(view.sort);
    if (!this.#isRead && isPlain) {
      const total = await this.#first;
      if (!this.#isRead) return { slots: this.#catalogue.find(view), total };
    }
    await this.#read.promise;
    const slots = this.#catalogue.find(view);
    return { slots, total: slots.length };
  }

  row(slot: number): LibraryRow | undefined {
    return this.#catalogue.row(slot);
  }

  async facets(): Promise<Facets> {
    await this.#read.promise;
    return this.#catalogue.facets();
  }

  async standing(): Promise<Standing> {
    await this.#read.promise;
    const [backedUp, reminded] = await Promise.all([
      this.#library.fact('backedUp'),
      this.#library.fact('reminded'),
    ]);
    return { ...this.#catalogue.count(backedUp), backedUp, reminded };
  }

  async slotOf(id: string): Promise<number | undefined> {
    await this.#read.promise;
    return this.#catalogue.slot(id);
  }

  /** The rows in these slots, without those that are gone. */
  rows(slots: Iterable<number>): LibraryRow[] {
    return Array.from(slots, (slot) => this.#catalogue.row(slot)).filter((row) => row !== undefined);
  }

  highlights(slots: Iterable<number>): Promise<Highlight[]> {
    return this.#library.get(this.rows(slots).map(({ id }) => id));
  }

  async #foresee(): Promise<number> {
    const [rows, total] = await Promise.all([this.#library.newest(FIRST), this.#library.count()]);
    this.#catalogue.foresee(rows.map(libraryRow));
    return total;
  }

  /** Has the search learn what is new, between two questions, so that the first key stroke need not wait for it. */
  async #index(): Promise<void> {
    while (!this.#catalogue.indexSome(SLICE)) await new Promise((resolve) => setTimeout(resolve));
  }
}
