import type { Ask } from '#lib/messages/ask.ts';
import type { Highlight, HighlightEdit } from '#lib/model/highlight.ts';
import type { PagePassages } from '../passages/page-passages.ts';

/**
 * The reader's changes to one highlight, one after the other: each is made on what the one before came to, so that none of
 * ours makes another of ours stale.
 */
export class HighlightEditing {
  readonly #ask: Ask;
  readonly #passages: PagePassages;
  #seen: Highlight;
  #last: Promise<unknown> = Promise.resolve();

  constructor(seen: Highlight, passages: PagePassages, ask: Ask) {
    this.#seen = seen;
    this.#passages = passages;
    this.#ask = ask;
  }

  /** Throws `StaleHighlightError` where another window has changed it since. */
  edit(edit: HighlightEdit): Promise<Highlight> {
    return this.#next(async () => {
      const { id, revision } = this.#seen;
      return this.#adopt(await this.#ask('editSaved', { seen: { id, revision }, edit }));
    });
  }

  /** Throws `StaleHighlightError` where another window has changed it since. */
  remove(): Promise<void> {
    return this.#next(async () => {
      const { id, revision } = this.#seen;
      await this.#ask('removeSaved', { seen: { id, revision } });
      this.#passages.forget(id);
    });
  }

  /** Puts it back as it was when it was removed, here or in another window, with these changes. */
  restore(edit: HighlightEdit = {}): Promise<Highlight> {
    return this.#next(async () => {
      const highlight = { ...this.#seen, ...edit };
      await this.#ask('restoreSaved', { highlight });
      this.#passages.add(highlight);
      return this.#adopt(highlight);
    });
  }

  /** It as it is in the library now, to go on from there; nothing where it was removed. */
  reload(): Promise<Highlight | undefined> {
    return this.#next(async () => {
      const { address, canonical } = { address: this.#seen.page.url, canonical: '' };
      const saved = await this.#ask('saved', { address, canonical });
      const now = saved.find(({ id }) => id === this.#seen.id);
      if (now) this.#adopt(now);
      else this.#passages.forget(this.#seen.id);
      return now;
    });
  }

  #adopt(highlight: Highlight): Highlight {
    this.#seen = highlight;
    this.#passages.change(highlight);
    return highlight;
  }

  #next<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
