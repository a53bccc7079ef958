import type { Ask } from '#lib/messages/ask.ts';
import type { Settings } from '#lib/model/settings.ts';
import type { Mark } from '#lib/page/marks.ts';
import type { MarkedPage } from './marked-page.ts';

/** The cards of a page, one open at a time. */
export interface Cards {
  readonly isOpen: boolean;
  /** Whether the open card is there because the reader points at its mark: it goes when they point elsewhere. */
  readonly isPreview: boolean;
  /** Opens the card of the first of these marks; the others stand at the same place and are offered on it. */
  open(marks: readonly Mark[]): Promise<void>;
  /** Shows the same card to a reader who only points: it takes no focus. */
  preview(marks: readonly Mark[]): Promise<void>;
  /** Scrolls to a mark and opens its card. */
  show(mark: Mark): Promise<void>;
  /** Opens a list of all that is marked in the tab, for those who cannot see highlights. */
  list(): Promise<void>;
  close(): void;
}

/** What of the settings cards follow. */
export type CardSettings = Pick<Settings, 'language' | 'looks'>;

/** What cards need of the page that they open on. */
export interface CardsNeeds {
  document: Document;
  reader: MarkedPage;
  ask: Ask;
  settings: CardSettings;
  /** Told the key of each mark whose card opens. */
  shown: (key: string) => void;
}

/** Makes the cards of a page. */
export type MakeCards = (needs: CardsNeeds) => Promise<Cards>;

const SLOT = 'secondSourceCards';

/** In the script of the cards: leaves the way to make them where the content script finds it; the page cannot see it. */
export function offerCards(make: MakeCards): void {
  Reflect.set(globalThis, SLOT, make);
}

/** In the content script: the way to make cards, once their script has been run in the page. */
export function offeredCards(): MakeCards | undefined {
  return Reflect.get(globalThis, SLOT);
}
