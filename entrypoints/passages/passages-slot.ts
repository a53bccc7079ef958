import type { Touched } from '#lib/messages/questions.ts';

/** A saved passage at some place of the page. */
export interface SavedHere {
  id: string;
  /** Its words. */
  text: string;
}

/** What the script that keeps passages does for the rest of the extension in the same page. */
export interface Passages {
  /** Saves what the reader has selected. */
  saveSelection(): void;
  /** Tells the reader that a frame cannot be read, and so nothing in it saved. */
  refuseFrame(): void;
  /** Saves a stretch of the page that touches this claim or name; or opens the card of one that is saved already. */
  save(range: StaticRangeInit, touched: Touched): void;
  /** What is saved of the page, be it found on it or not. */
  saved(): SavedHere[];
  /** What is saved of a stretch of the page. */
  savedAt(range: StaticRangeInit): SavedHere[];
  /** Opens the card of a saved passage. */
  open(id: string): void;
}

/** The name of the global by which the background finds it, too; the page cannot see it. */
export const PASSAGES = 'secondSourcePassages';

/** In the script that keeps passages: leaves it where the others find it; or takes it away. */
export function offerPassages(passages: Passages | undefined): void {
  Reflect.set(globalThis, PASSAGES, passages);
}

/** In the others: what keeps passages here, once its script has been run in the page. */
export function offeredPassages(): Passages | undefined {
  return Reflect.get(globalThis, PASSAGES);
}
