import type { Mark } from '#lib/page/marks.ts';
import { type CardSettings, type Cards, type CardsNeeds, offeredCards } from './cards.ts';

/** The script of the cards did not come: the extension was updated or removed under the page. */
export class CardsMissingError extends Error {
  override readonly name = 'CardsMissingError';
}

/**
 * The cards of a page, whose script is run in the page when the first one is to open: most pages are read without any, and
 * what draws cards weighs more than all that reads the page.
 */
export class LateCards implements Cards {
  readonly #needs: CardsNeeds;
  #settings: CardSettings;
  #coming: Promise<Cards> | undefined;
  #cards: Cards | undefined;
  /** Counts what the reader does: cards that come after the next click are too late. */
  #wishes = 0;

  constructor(needs: CardsNeeds) {
    this.#needs = needs;
    this.#settings = needs.settings;
  }

  get isOpen(): boolean {
    return this.#cards?.isOpen ?? false;
  }

  get isPreview(): boolean {
    return this.#cards?.isPreview ?? false;
  }

  open(marks: readonly Mark[]): Promise<void> {
    return this.#with((cards) => cards.open(marks));
  }

  preview(marks: readonly Mark[]): Promise<void> {
    return this.#with((cards) => cards.preview(marks));
  }

  show(mark: Mark): Promise<void> {
    return this.#with((cards) => cards.show(mark));
  }

  list(): Promise<void> {
    return this.#with((cards) => cards.list());
  }

  close(): void {
    this.#wishes += 1;
    this.#cards?.close();
  }

  /** Shows cards by other settings from the next one on. */
  adapt(settings: CardSettings): void {
    this.close();
    this.#settings = settings;
    this.#coming = undefined;
    this.#cards = undefined;
  }

  async #with(use: (cards: Cards) => Promise<void>): Promise<void> {
    this.#wishes += 1;
    const wish = this.#wishes;
    this.#coming ??= this.#fetch().catch((error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
    const cards = await this.#coming;
    if (wish !== this.#wishes) return;
    this.#cards = cards;
    await use(cards);
  }

  async #fetch(): Promise<Cards> {
    if (!offeredCards()) await this.#needs.ask('bringCards', {});
    const make = offeredCards();
    if (!make) throw new CardsMissingError('The cards cannot be shown. Reload the page to continue.');
    return make({ ...this.#needs, settings: this.#settings });
  }
}
