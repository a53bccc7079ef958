import { isApart } from './shown-words.ts';

/** A frame narrower or lower than this, in CSS pixels, holds no text to read. */
export const LEAST_FRAME = 100;

/**
 * The frames of a page that have no address of their own (empty ones that scripts write to, `srcdoc`), once they are large enough to
 * hold text. Most are advertisements or hold nothing, and pages have dozens: a script in each would take ten times what they
 * show is worth, for the browser makes a world for it (0.2 MB, 4 ms).
 */
export class InnerFrames {
  readonly #entered: (document: Document) => void;
  readonly #known = new WeakSet<Document>();
  #sizes: ResizeObserver | undefined;
  /** One for all, since a root that is watched again must not be listened to twice. */
  readonly #loaded = ({ target }: Event) => this.#meet(target as Element);

  /** `entered` is told of each document that one shows, once; a sandboxed frame lets nobody look at its document. */
  constructor(entered: (document: Document) => void) {
    this.#entered = entered;
  }

  /** Looks at the frames in a page or an open shadow root, and at those that come or show something else there. */
  watch(root: Document | ShadowRoot): void {
    root.addEventListener('load', this.#loaded, { capture: true });
    for (const frame of root.querySelectorAll('iframe')) this.#meet(frame);
  }

  #meet(element: Element): void {
    if (element.localName !== 'iframe' || hasAddress(element as HTMLIFrameElement) || isApart(element))
      return;
    this.#sizes ??= new ResizeObserver((entries, sizes) => {
      for (const { target, contentRect } of entries) {
        if (contentRect.width < LEAST_FRAME || contentRect.height < LEAST_FRAME) continue;
        sizes.unobserve(target);
        // Each by itself: where no script has been in it yet, the browser now makes a world for the page's own.
        requestIdleCallback(() => this.#enter(target as HTMLIFrameElement), { timeout: 500 });
      }
    });
    this.#sizes.observe(element);
  }

  #enter({ contentDocument: document }: HTMLIFrameElement): void {
    if (!document || this.#known.has(document)) return;
    this.#known.add(document);
    this.#entered(document);
  }
}

function hasAddress(frame: HTMLIFrameElement): boolean {
  return !frame.hasAttribute('srcdoc') && /^http/.test(frame.src);
}
