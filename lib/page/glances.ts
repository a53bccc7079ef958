import type { PageChange } from './changed-roots.ts';
import { isElement, isWithin, parentElementOf } from './composed-tree.ts';
import { BLOCKS, isApart, shownWords } from './shown-words.ts';
import type { Pausable } from './slices.ts';

/** Custom elements, which may have a shadow root; by the browser's own search, the quickest that finds them. */
const CUSTOM = 'descendant-or-self::*[contains(local-name(), "-")]';

/**
 * The words that a page shows, at a glance: what stands where and may be marked is for `PageText`. Open shadow roots are part
 * of the page where a custom element has them, as nearly all do.
 */
export class Glances {
  readonly #entered: (root: ShadowRoot) => void;
  readonly #taken = new WeakMap<Element, string>();
  /** Custom elements that had no open shadow root: nothing tells when they get one. */
  readonly #bare = new Set<Element>();

  /** `entered` is told of every open shadow root: whoever watches the page must watch them too. */
  constructor(entered: (root: ShadowRoot) => void) {
    this.#entered = entered;
  }

  /** All words of a page; none where they are what they were at the last glance. */
  *whole(document: Document): Pausable<string> {
    // Gone while a script writes the page anew.
    const root: Element | null = document.documentElement;
    return root ? yield* this.#news(root) : '';
  }

  /** The words of the blocks around what changed, each once; none of those whose words are what they were. */
  *after({ touched, restyled = [] }: Pick<PageChange, 'touched' | 'restyled'>): Pausable<string> {
    const grown = [...this.#bare].filter((element) => element.shadowRoot !== null);
    const blocks = new Set<Element>();
    for (const node of [...touched, ...restyled, ...grown]) {
      const element = isElement(node) ? node : parentElementOf(node);
      if (element?.isConnected && !isApart(element)) blocks.add(element.closest(BLOCKS) ?? element);
    }
    const outermost = [...blocks].filter((block) => !isWithin(parentElementOf(block), blocks));
    const words: string[] = [];
    for (const block of outermost) words.push(yield* this.#news(block));
    return words.join('\n');
  }

  *#news(element: Element): Pausable<string> {
    const words = yield* this.#wordsOf(element);
    if (this.#taken.get(element) === words) return '';
    this.#taken.set(element, words);
    return words;
  }

  *#wordsOf(element: Element): Pausable<string> {
    const words = [yield* shownWords(element)];
    yield;
    const custom = element.ownerDocument.evaluate(
      CUSTOM,
      element,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let index = 0; index < custom.snapshotLength; index += 1) {
      const host = custom.snapshotItem(index);
      if (host && isElement(host)) words.push(...(yield* this.#wordsIn(host)));
    }
    return words.join('\n');
  }

  *#wordsIn(host: Element): Pausable<string[]> {
    const root = host.shadowRoot;
    if (!root) {
      this.#bare.add(host);
      return [];
    }
    this.#bare.delete(host);
    this.#entered(root);
    const words: string[] = [];
    if (!isApart(host)) for (const child of root.children) words.push(yield* this.#wordsOf(child));
    return words;
  }
}
