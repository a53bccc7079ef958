import type { Highlight, HighlightEdit, NewHighlight, Placement } from '#lib/model/highlight.ts';
import type { MergePlan } from '#lib/model/merge-plan.ts';
import { carryOutMerge } from './carry-out-merge.ts';
import type { LibraryDb, LibraryFact } from './library-db.ts';
import { StaleHighlightError } from './library-errors.ts';
import { LibraryReader } from './library-reader.ts';
import { shelve } from './shelve.ts';
import { type Seen, stillAsSeen } from './still-as-seen.ts';
import { transact } from './transact.ts';

/**
 * The reader's highlights. Every method is one transaction, all or nothing, and answers only after it is complete.
 *
 * Each may throw `LibraryFullError`, `LibraryFailedError` or `LibraryNewerError`; what was saved before is then unchanged.
 */
export class Library extends LibraryReader {
  readonly #db: LibraryDb;
  readonly #now: () => Date;

  constructor(db: LibraryDb, now: () => Date = () => new Date()) {
    super(db);
    this.#db = db;
    this.#now = now;
  }

  /** Saves a highlight; one that is already there under this id is answered as it stands, so a repeated request is safe. */
  save(highlight: NewHighlight): Promise<Highlight> {
    return this.#write(async () => {
      const there = await this.#db.highlights.get(highlight.id);
      if (there) return there;
      const now = this.#time();
      const saved: Highlight = {
        ...highlight,
        revision: 1,
        created: now,
        modified: now,
        placement: { state: 'sure', checked: now },
      };
      await this.#put([saved]);
      return saved;
    });
  }

  /** Changes highlights and answers with them. Throws `StaleHighlightError` where one is no longer as it was seen. */
  change(seen: readonly Seen[], edit: (highlight: Highlight) => HighlightEdit): Promise<Highlight[]> {
    return this.#write(async () => {
      const now = this.#time();
      const changed = (await stillAsSeen(this.#db, seen)).map((highlight) => ({
        ...highlight,
        ...edit(highlight),
        revision: highlight.revision + 1,
        modified: now,
      }));
      await this.#put(changed);
      return changed;
    });
  }

  /** Deletes highlights and answers with them, for `restore`. Throws `StaleHighlightError`. */
  remove(seen: readonly Seen[]): Promise<Highlight[]> {
    return this.#write(async () => {
      const removed = await stillAsSeen(this.#db, seen);
      const ids = removed.map(({ id }) => id);
      await this.#db.highlights.bulkDelete(ids);
      await shelve(this.#db, { drop: ids });
      return removed;
    });
  }

  /** Puts deleted highlights back as they were. Throws `StaleHighlightError` where one is there with another revision. */
  restore(highlights: readonly Highlight[]): Promise<void> {
    return this.#write(async () => {
      const there = await this.#db.highlights.bulkGet(highlights.map(({ id }) => id));
      const changed = there.filter((own, index) => own && own.revision !== highlights[index]?.revision);
      if (changed.length > 0) throw new StaleHighlightError(changed.flatMap((own) => (own ? [own.id] : [])));
      await this.#put(highlights);
    });
  }

  /** Notes what became of passages. Counts as no change by the reader, so it makes nobody's copy stale. */
  place(placements: ReadonlyMap<string, Placement>): Promise<void> {
    return this.#write(async () => {
      const there = await this.#db.highlights.bulkGet([...placements.keys()]);
      await this.#put(
        there.flatMap((highlight) => {
          const placement = highlight && placements.get(highlight.id);
          return placement ? [{ ...highlight, placement }] : [];
        }),
      );
    });
  }

  /**
   * Carries out a merge. Throws `MergeCancelledError` when the signal says stop before the last slice, and
   * `StaleHighlightError` where the library has changed since it was planned: plan it anew.
   */
  merge(plan: MergePlan, signal?: AbortSignal, progress?: (done: number) => void): Promise<void> {
    return this.#write(() => carryOutMerge(this.#db, plan, signal, progress));
  }

  /** Notes the present time as a fact: a complete backup was made now, or its reminder put off. */
  noteTime(name: LibraryFact['name']): Promise<void> {
    return this.#write(async () => {
      await this.#db.facts.put({ name, value: this.#time() });
    });
  }

  async #put(highlights: readonly Highlight[]): Promise<void> {
    await this.#db.highlights.bulkPut(highlights);
    await shelve(this.#db, { put: highlights });
  }

  #time(): string {
    return this.#now().toISOString();
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    return transact(this.#db, work);
  }
}
