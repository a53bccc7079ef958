import type { Ask } from '#lib/messages/ask.ts';
import type { Settings } from '#lib/model/settings.ts';
import type { CardPlace } from '#lib/page/card-host.ts';
import type { PagePassages } from './page-passages.ts';
import type { PlacementNotes } from './placement-notes.ts';

/** The cards of saved passages, one open at a time. */
export interface SavedCards {
  readonly isOpen: boolean;
  /** Opens the card of a passage; `isFresh` where it was saved just now. */
  open(id: string, isFresh?: boolean): void;
  /** Says why something was not saved. */
  refuse(error: Error, place: CardPlace): void;
  /** Asks whether to save in this private window; false where the reader does not say yes. */
  askPrivately(place: CardPlace): Promise<boolean>;
  close(): void;
}

/** What these cards need of the page that they open on. */
export interface SavedCardsNeeds {
  document: Document;
  passages: PagePassages;
  ask: Ask;
  language: Settings['language'];
  notes: PlacementNotes;
}

/** Makes the cards of saved passages of a page. */
export type MakeSavedCards = (needs: SavedCardsNeeds) => Promise<SavedCards>;

const SLOT = 'secondSourceSavedCards';

/** In the script of the cards: leaves the way to make them where the script that keeps passages finds it. */
export function offerSavedCards(make: MakeSavedCards): void {
  Reflect.set(globalThis, SLOT, make);
}

/** In the script that keeps passages: the way to make cards, once their script has been run in the page. */
export function offeredSavedCards(): MakeSavedCards | undefined {
  return Reflect.get(globalThis, SLOT);
}
