import { isOnCard } from '#lib/page/is-on-card.ts';
import type { Mark } from '#lib/page/marks.ts';
import type { LateCards } from './late-cards.ts';
import { openOnClick } from './open-on-click.ts';
import { OpenOnHover } from './open-on-hover.ts';

/** When the page may have cleared the highlights that it shares with us: looked at then, for nothing tells. */
const GOOD_MOMENTS = ['click', 'keyup', 'scrollend', 'visibilitychange'];

/** What opening needs of the page. */
export interface OpeningNeeds {
  cards: LateCards;
  /** Told why a card did not open. */
  failed: (error: unknown) => void;
  marksAt: (x: number, y: number) => Mark[];
  /** Brings back highlights that the page has cleared. */
  assert: () => void;
}

/** Has the cards of a page's marks opened by click, by pointing where that is turned on, and closed by Escape. */
export function openCards(document: Document, { cards, failed, marksAt, assert }: OpeningNeeds) {
  const ending = new AbortController();
  const { signal } = ending;
  const pointing = new OpenOnHover(document, { cards, marksAt });
  const open = (marks: Mark[]) => void cards.open(marks).catch(failed);
  const away = () => cards.close();
  const clicked = (event: MouseEvent) => {
    if (!isOnCard(event)) openOnClick(event, { marksAt, open, away });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !cards.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    cards.close();
  };
  document.addEventListener('click', clicked, { capture: true, signal });
  document.addEventListener('keydown', pressed, { capture: true, signal });
  for (const moment of GOOD_MOMENTS) document.addEventListener(moment, assert, { passive: true, signal });
  return {
    /** Turns previews on or off. */
    turnHover: (on: boolean) => pointing.turn(on),
    end: () => {
      ending.abort();
      pointing.turn(false);
    },
  };
}
