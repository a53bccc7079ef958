import { CARD_HOST } from './card-host-name.ts';
import { keepKeys } from './keep-keys.ts';
import { makeWay } from './make-way.ts';
import { type Anchor, placeCard } from './place-card.ts';
import { resumeTabFrom, tabFrom, tabStops } from './tab-order.ts';

/** What happens inside a card is not the page's business: these events end at the host. */
const KEPT_INSIDE = (
  'auxclick beforeinput change click contextmenu copy cut dblclick focusin focusout input keydown keypress keyup mousedown ' +
  'mouseout mouseover mouseup paste pointerdown pointerup selectstart touchend touchstart wheel'
).split(' ');

/** What a card belongs to. */
export interface CardPlace {
  /** What to stand beside, in the window as it is now; nothing once the page has taken it away. */
  anchor(): Anchor | undefined;
  /** Where Tab goes on from when the reader leaves the card. */
  node: Node;
}

interface OpenCard {
  host: HTMLElement;
  root: ShadowRoot;
  unmount: () => void;
  place: CardPlace;
  focusedBefore: Element | null;
  closed: AbortController;
  isPreview: boolean;
}

/**
 * Holds one card over the page: an element in the top layer (a manual popover) with a shadow root, which is open so that
 * tests and other tools can see what it shows; the page learns nothing there that it could not read on the screen.
 *
 * The element is in the page's tree only while a card is open, and the card moves with the text when the page scrolls.
 */
export class CardHost {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  #card: OpenCard | undefined;

  /** `css` styles the shadow root; it must place `:host` by the custom properties `--left`, `--top`, `--bottom` and `--max-height`. */
  constructor(document: Document, css: string) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
  }

  get isOpen(): boolean {
    return this.#card !== undefined;
  }

  /** Whether the open card is a preview that the reader has done nothing with yet. */
  get isPreview(): boolean {
    return this.#card?.isPreview ?? false;
  }

  /** Opens a card, in place of one that is open, and moves the focus into it; `mount` fills it and answers what empties it. */
  open(place: CardPlace, mount: (into: HTMLElement) => () => void): void {
    const { root } = this.#open(place, mount, false);
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Opens a card and leaves the focus where it is; as soon as the reader presses or types in it, it is a card like any other. */
  preview(place: CardPlace, mount: (into: HTMLElement) => () => void): void {
    const card = this.#open(place, mount, true);
    const keep = () => {
      card.isPreview = false;
    };
    for (const type of ['pointerdown', 'focusin']) card.host.addEventListener(type, keep);
  }

  #open(place: CardPlace, mount: (into: HTMLElement) => () => void, isPreview: boolean): OpenCard {
    this.close();
    const focusedBefore = this.#document.activeElement;
    const host = this.#document.createElement(CARD_HOST);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#sheet];
    const content = this.#document.createElement('div');
    root.append(content);
    for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation());
    host.popover = 'manual';
    // While a page's own dialog is modal, everything outside it is inert.
    const dialog = [...this.#document.querySelectorAll('dialog:modal')].at(-1);
    (dialog ?? this.#document.documentElement).append(host);
    host.showPopover();
    const closed = new AbortController();
    const card: OpenCard = { host, root, unmount: mount(content), place, focusedBefore, closed, isPreview };
    this.#card = card;
    this.#place(host, place);
    const view = this.#document.defaultView;
    view?.addEventListener('resize', () => this.#place(host, place), { signal: closed.signal });
    keepKeys(host, (event) => this.#pressed(event), closed.signal);
    makeWay(host, () => this.close(), closed.signal);
    return card;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#leaveByTab(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  /** Takes the card off the page; the focus goes back to where it was. */
  close(): void {
    const card = this.#remove();
    if (!card?.hadFocus) return;
    const { focusedBefore, place } = card;
    if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected && focusedBefore.tabIndex >= 0) {
      focusedBefore.focus({ preventScroll: true });
    } else {
      resumeTabFrom(place.node);
    }
  }

  #remove(): (OpenCard & { hadFocus: boolean }) | undefined {
    const card = this.#card;
    if (!card) return undefined;
    this.#card = undefined;
    const hadFocus = this.#document.activeElement === card.host;
    card.closed.abort();
    card.unmount();
    card.host.remove();
    return { ...card, hadFocus };
  }

  #place(host: HTMLElement, { anchor: anchorNow }: CardPlace): void {
    const anchor = anchorNow();
    if (!anchor) return;
    // How high it wants to be, not how high it was allowed to be before.
    host.style.removeProperty('--max-height');
    const { clientWidth: width, clientHeight: height } = this.#document.documentElement;
    const { scrollX = 0, scrollY = 0, innerHeight = height } = this.#document.defaultView ?? {};
    const place = placeCard(anchor, host.getBoundingClientRect(), {
      width,
      height: Math.min(height, innerHeight),
    });
    const set = (name: string, value: string) => host.style.setProperty(name, value);
    set('--left', `${place.left + scrollX}px`);
    set('--top', 'top' in place ? `${place.top + scrollY}px` : 'auto');
    set('--bottom', 'bottom' in place ? `${place.bottom - scrollY}px` : 'auto');
    set('--max-height', `${place.maxHeight}px`);
  }

  /** Tab past either end of the card closes it and goes on from what it belongs to. */
  #leaveByTab(event: KeyboardEvent): void {
    const card = this.#card;
    if (!card) return;
    const stops = tabStops(card.root);
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const leaves = event.shiftKey ? at <= 0 : at === stops.length - 1;
    if (!leaves) return;
    this.#remove();
    if (tabFrom(card.place.node, event.shiftKey)) event.preventDefault();
  }
}
