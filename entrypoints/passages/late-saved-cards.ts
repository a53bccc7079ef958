import type { CardPlace } from '#lib/page/card-host.ts';
import { readSettings } from '#lib/store/settings.ts';
import { CardsMissingError } from '../content/late-cards.ts';
import { offeredSavedCards, type SavedCards, type SavedCardsNeeds } from './saved-cards-slot.ts';

/** The cards of saved passages, whose script is run in the page when the first one is to open. */
export class LateSavedCards {
  readonly #needs: Omit<SavedCardsNeeds, 'language'>;
  #coming: Promise<SavedCards> | undefined;
  #cards: SavedCards | undefined;

  constructor(needs: Omit<SavedCardsNeeds, 'language'>) {
    this.#needs = needs;
  }

  get isOpen(): boolean {
    return this.#cards?.isOpen ?? false;
  }

  async open(id: string, isFresh = false): Promise<void> {
    (await this.#fetched()).open(id, isFresh);
  }

  async refuse(error: Error, place: CardPlace): Promise<void> {
    (await this.#fetched()).refuse(error, place);
  }

  async askPrivately(place: CardPlace): Promise<boolean> {
    return (await this.#fetched()).askPrivately(place);
  }

  close(): void {
    this.#cards?.close();
  }

  /** Shows cards in the language that is now set, from the next one on. */
  speak(): void {
    this.close();
    this.#coming = undefined;
    this.#cards = undefined;
  }

  async #fetched(): Promise<SavedCards> {
    this.#coming ??= this.#fetch().catch((error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
    this.#cards = await this.#coming;
    return this.#cards;
  }

  async #fetch(): Promise<SavedCards> {
    if (!offeredSavedCards()) await this.#needs.ask('bringCards', {});
    const make = offeredSavedCards();
    if (!make) throw new CardsMissingError('The cards cannot be shown. Reload the page to continue.');
    return make({ ...this.#needs, language: (await readSettings()).language });
  }
}
