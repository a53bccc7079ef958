import { type Box, placeCard } from './place-card.ts';

/** The name of the one element that the extension adds to a page: the host of an open card. Tests may rely on it. */
export const CARD_HOST = 'second-source-card';

/** What happens inside a card is not the page's business: these events end at the host. */
const KEPT_INSIDE = (
  'auxclick beforeinput change click contextmenu copy cut dblclick focusin focusout input keydown keypress keyup mousedown ' +
  'mouseout mouseover mouseup paste pointerdown pointerup selectstart touchend touchstart wheel'
).split(' ');

const TABBABLE = 'a[href], button:not([disabled]), input:not([disabled]), summary, [tabindex="0"]';

interface OpenCard {
  host: HTMLElement;
  root: ShadowRoot;
  near: () => Box | undefined;
  unmount: () => void;
  giveFocusBack: () => void;
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

  /** `css` styles the shadow root; it must place `:host` by the custom properties that `#place` sets. */
  constructor(document: Document, css: string) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
  }

  get isOpen(): boolean {
    return this.#card !== undefined;
  }

  /** Whether an event came from inside the card, as far as the page can see. */
  holds(event: Event): boolean {
    return this.#card !== undefined && event.composedPath().includes(this.#card.host);
  }

  /**
   * Opens a card, in place of one that is open. `near` gives the box that it belongs to, `mount` fills it and answers what
   * empties it, `giveFocusBack` is called when it closes and the element that had the focus is no longer there to take it.
   */
  open(
    near: () => Box | undefined,
    mount: (into: HTMLElement) => () => void,
    giveFocusBack: () => void,
  ): void {
    const before = this.#document.activeElement;
    this.close();
    const host = this.#document.createElement(CARD_HOST);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#sheet];
    const content = this.#document.createElement('div');
    root.append(content);
    for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation());
    host.addEventListener('keydown', (event) => this.#leaveByTab(event));
    host.popover = 'manual';
    this.#document.documentElement.append(host);
    host.showPopover();
    this.#card = {
      host,
      root,
      near,
      unmount: mount(content),
      giveFocusBack: () => focusOr(before, giveFocusBack),
    };
    this.settle();
  }

  /** Places the card and moves the focus to its beginning: after it was filled, or filled with something else. */
  settle(): void {
    const card = this.#card;
    if (!card) return;
    this.#place(card);
    const start =
      card.root.querySelector<HTMLElement>('[role="dialog"]') ??
      card.root.querySelector<HTMLElement>(TABBABLE);
    start?.focus({ preventScroll: true });
  }

  /** Takes the card off the page; the focus goes back to where it was. */
  close(): void {
    const card = this.#card;
    if (!card) return;
    this.#card = undefined;
    const hadFocus = this.#document.activeElement === card.host;
    card.unmount();
    card.host.remove();
    if (hadFocus) card.giveFocusBack();
  }

  #place({ host, near }: OpenCard): void {
    const view = this.#document.defaultView;
    const box = near();
    if (!view || !box) return;
    const { clientWidth: width, clientHeight: height } = this.#document.documentElement;
    host.style.removeProperty('--max-height');
    const place = placeCard(box, host.getBoundingClientRect(), {
      width,
      height: Math.min(height, view.innerHeight),
    });
    const set = (name: string, value: string) => host.style.setProperty(name, value);
    set('--left', `${place.left + view.scrollX}px`);
    set('--top', 'top' in place ? `${place.top + view.scrollY}px` : 'auto');
    set('--bottom', 'bottom' in place ? `${place.bottom - view.scrollY}px` : 'auto');
    set('--max-height', `${place.maxHeight}px`);
  }

  /** Tab past either end of the card closes it, and the browser moves on from where the reader was on the page. */
  #leaveByTab(event: KeyboardEvent): void {
    const card = this.#card;
    if (event.key !== 'Tab' || !card) return;
    const stops = [...card.root.querySelectorAll<HTMLElement>(TABBABLE)].filter((stop) =>
      stop.checkVisibility(),
    );
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const leaves = event.shiftKey ? at <= 0 : at === stops.length - 1;
    if (leaves) this.close();
  }
}

function focusOr(element: Element | null, otherwise: () => void): void {
  const canTakeFocus =
    element instanceof HTMLElement && element.isConnected && element !== element.ownerDocument.body;
  if (canTakeFocus) element.focus({ preventScroll: true });
  else otherwise();
}
