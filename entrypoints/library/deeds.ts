import { changesOf, type RowEdit } from '#lib/library/row-edit.ts';
import type { HighlightEdit } from '#lib/model/highlight.ts';
import type { Library } from '#lib/store/library.ts';
import type { Desk } from './desk.ts';
import type { Deed } from './desk-questions.ts';

/** How many deeds can be taken back, one after the other. */
const MOST = 50;

/** What the reader does to highlights, and the way back. */
export class Deeds {
  readonly #library: Library;
  readonly #desk: Desk;
  #done: { deed: Deed; undo: () => Promise<unknown> }[] = [];

  constructor(library: Library, desk: Desk) {
    this.#library = library;
    this.#desk = desk;
  }

  /**
   * Edits those highlights that the edit changes.
   *
   * @param revision of the one highlight as the reader saw it; without it, those of the rows
   * @throws StaleHighlightError where one was changed elsewhere; nothing is changed then
   */
  async edit(slots: Iterable<number>, edit: RowEdit, revision?: number): Promise<Deed> {
    const seen = this.#desk
      .rows(slots)
      .filter((row) => changesOf(edit, row) !== undefined)
      .map((row) => ({ id: row.id, revision: revision ?? row.revision }));
    const before = new Map<string, HighlightEdit>();
    const changed = await this.#library.change(seen, (highlight) => {
      const { id, note, tags, colour } = highlight;
      before.set(id, { note, tags, colour });
      return changesOf(edit, highlight) ?? {};
    });
    const tag = 'tag' in edit ? { tag: edit.tag } : {};
    return this.#note({ kind: edit.kind, count: changed.length, ...tag }, () =>
      this.#library.change(changed, ({ id }) => before.get(id) ?? {}),
    );
  }

  /** Deletes highlights. Throws `StaleHighlightError`, and deletes none then. */
  async remove(slots: Iterable<number>): Promise<Deed> {
    const removed = await this.#library.remove(this.#desk.rows(slots));
    return this.#note({ kind: 'delete', count: removed.length }, () => this.#library.restore(removed));
  }

  /**
   * Takes back what was done last.
   *
   * @throws StaleHighlightError where any of it was changed since; then it stays as it is, and what came before it is next
   */
  async undo(): Promise<Deed | undefined> {
    const last = this.#done.pop();
    await last?.undo();
    await this.#desk.catchUp();
    return last?.deed;
  }

  async #note(deed: Deed, undo: () => Promise<unknown>): Promise<Deed> {
    if (deed.count > 0) this.#done = [...this.#done, { deed, undo }].slice(-MOST);
    await this.#desk.catchUp();
    return deed;
  }
}
