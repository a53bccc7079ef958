import { isOnCard } from '#lib/page/is-on-card.ts';
import type { Mark } from '#lib/page/marks.ts';
import type { Cards } from './cards.ts';

/** How long the pointer must rest on a mark before its card is previewed, in milliseconds: passing over it opens nothing. */
const RESTS = 350;
/** How long the pointer may be on neither mark nor card before the preview goes: time to cross the gap between them. */
const STRAYS = 400;

/** What hovering needs of the page. */
export interface HoverNeeds {
  cards: Pick<Cards, 'isOpen' | 'isPreview' | 'preview' | 'close'>;
  marksAt(x: number, y: number): Mark[];
}

/**
 * Previews the card of a mark that the pointer rests on, where the reader has turned that on.
 *
 * By WCAG 1.4.13 a preview can be dismissed without moving the pointer (Escape, as every card), the pointer may move onto
 * it, and it stays until the pointer has left both the mark and the card. A card that was opened by a click is never touched.
 */
export class OpenOnHover {
  readonly #document: Document;
  readonly #needs: HoverNeeds;
  #on: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The marks whose card is previewed. */
  #previewed = '';

  constructor(document: Document, needs: HoverNeeds) {
    this.#document = document;
    this.#needs = needs;
  }

  /** Turns previews on or off. */
  turn(on: boolean): void {
    if (on === (this.#on !== undefined)) return;
    this.#forget();
    this.#on?.abort();
    this.#on = on ? new AbortController() : undefined;
    if (!this.#on) return;
    const options = { capture: true, passive: true, signal: this.#on.signal };
    this.#document.addEventListener('pointermove', (event) => this.#moved(event), options);
    for (const type of ['pointerdown', 'keydown', 'scroll'])
      this.#document.addEventListener(type, () => this.#forget(), options);
  }

  #moved(event: PointerEvent): void {
    const { cards } = this.#needs;
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || (cards.isOpen && !cards.isPreview)) return;
    this.#forget();
    if (isOnCard(event)) return;
    const { clientX, clientY } = event;
    this.#timer = setTimeout(() => this.#rested(clientX, clientY), cards.isPreview ? STRAYS : RESTS);
  }

  #rested(x: number, y: number): void {
    const { cards, marksAt } = this.#needs;
    if (cards.isOpen && !cards.isPreview) return;
    const marks = marksAt(x, y);
    const pointed = marks.map(({ key }) => key).join(' ');
    if (cards.isPreview && pointed === this.#previewed) return;
    if (cards.isPreview) cards.close();
    this.#previewed = pointed;
    if (marks.length > 0) void cards.preview(marks);
  }

  #forget(): void {
    clearTimeout(this.#timer);
  }
}
