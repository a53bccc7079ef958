import { isBlockByName } from './block-elements.ts';
import { compareNodes, holds, isElement, isWithin, parentElementOf, parentOf } from './composed-tree.ts';
import { isNeverRead } from './never-read.ts';
import { isSameBlock, type PageBlock } from './page-block.ts';
import { type Layout, type ReadBlocks, readBlocks } from './read-blocks.ts';
import { inReadingOrder } from './reading-order.ts';
import { atOnce, type Pausable } from './slices.ts';

/** Which nodes of a page changed since it was read. */
export interface PageChange {
  /** Nodes that are new, whose text is new, or that were shown or hidden. */
  touched: readonly Node[];
  /** Elements whose style may have changed: somewhere under them text may have been shown or hidden, most often none. */
  restyled?: readonly Element[];
  /** Nodes that lost children. */
  thinned: readonly Node[];
}

/** What reading changes again came to. */
export interface Refreshed {
  added: PageBlock[];
  removed: PageBlock[];
}

/**
 * The readable text of a page in blocks, kept up to date as the page changes. Text in open shadow roots is read, text in
 * frames is not: a frame is a page of its own.
 *
 * Works on any DOM: by default an element is visible and its name says whether it is a block; a page that has a layout
 * gives its own answers.
 */
export class PageText {
  readonly #root: Element;
  readonly #layout: Layout;
  #blocks: PageBlock[] = [];
  #standing: ReadonlySet<PageBlock> = new Set();
  readonly #shadowRoots = new Set<ShadowRoot>();
  #hidden: readonly Element[] = [];
  #bare: readonly Element[] = [];
  #nextId = 0;

  /** Reads the page at once. */
  constructor(root: Element, layout?: Partial<Layout>);
  /** Begins without a text: `reading` is still to be done. */
  constructor(root: Element, layout: Partial<Layout>, reads: 'later');
  constructor(
    root: Element,
    { visible = () => true, block = isBlockByName }: Partial<Layout> = {},
    reads?: 'later',
  ) {
    this.#root = root;
    this.#layout = { visible, block };
    if (reads !== 'later') atOnce(this.reading());
  }

  /** The blocks in reading order; an id never names another block, and stays while the block's words and nodes do. */
  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** All blocks, one a line. */
  get text(): string {
    return this.#blocks.map((block) => block.text).join('\n');
  }

  /** The open shadow roots that hold text or might: whoever watches the page must watch them too. */
  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#shadowRoots;
  }

  /** The blocks that have words in a text node: several where line breaks divide it. */
  blocksOf(node: Node): PageBlock[] {
    return this.#blocks.filter((block) => block.pieces.some((piece) => piece.node === node));
  }

  /** Whether a block still stands on the page as it was read. */
  has(block: PageBlock): boolean {
    return this.#standing.has(block);
  }

  /** Reads the whole page, for the first time or again. */
  reading(): Pausable<Refreshed> {
    return this.refreshing({ touched: [this.#root], thinned: [] });
  }

  /** Reads again what changed, and says which blocks are new and which are gone. */
  refresh(change: PageChange): Refreshed {
    return atOnce(this.refreshing(change));
  }

  /** Does what `refresh` does, with pauses; until it is done, the text is as it was before. One at a time. */
  *refreshing(change: PageChange): Pausable<Refreshed> {
    const roots = this.#rootsOf(change);
    const read: ReadBlocks = { blocks: [], shadowRoots: [], hidden: [], bare: [] };
    for (const root of roots) {
      const leftOut = this.#leftOut(root);
      if (leftOut) {
        read.hidden.push(leftOut);
        continue;
      }
      const here = yield* readBlocks(root, this.#layout);
      for (const block of here.blocks) read.blocks.push(block);
      read.shadowRoots.push(...here.shadowRoots);
      read.hidden.push(...here.hidden);
      read.bare.push(...here.bare);
    }
    const stays = (element: Element) => holds(this.#root, element) && !isWithin(element, roots);
    this.#hidden = [...new Set([...this.#hidden.filter(stays), ...read.hidden])];
    this.#bare = [...this.#bare.filter(stays), ...read.bare];
    for (const root of this.#shadowRoots) if (!root.isConnected) this.#shadowRoots.delete(root);
    for (const root of read.shadowRoots) this.#shadowRoots.add(root);
    return this.#replace(roots, read.blocks);
  }

  #replace(roots: ReadonlySet<Element>, read: readonly Omit<PageBlock, 'id'>[]): Refreshed {
    const isGone = (block: PageBlock) => block.pieces.some(({ node }) => !holds(this.#root, node));
    const stale = this.#blocks.filter((block) => isGone(block) || isWithin(block.owner, roots));
    if (stale.length + read.length === 0) return { added: [], removed: [] };
    const kept = new Set(this.#blocks);
    for (const block of stale) kept.delete(block);
    const staleAt = Map.groupBy(stale, (block) => block.pieces[0]?.node);
    const removed = new Set(stale);
    const added: PageBlock[] = [];
    const coming = read.map((each) => {
      const same = staleAt.get(each.pieces[0]?.node)?.find((block) => isSameBlock(block, each));
      if (same) removed.delete(same);
      const block = same ?? { id: this.#nextId++, ...each };
      if (!same) added.push(block);
      return block;
    });
    this.#blocks = inReadingOrder([...kept], coming);
    this.#standing = new Set(this.#blocks);
    return { added, removed: [...removed] };
  }

  /** The outermost elements that must be read again. */
  #rootsOf({ touched, thinned, restyled = [] }: PageChange): Set<Element> {
    const owning = new Set(this.#blocks.map((block) => block.owner));
    const roots = new Set<Element>();
    const grown = this.#bare.filter((element) => element.shadowRoot !== null);
    for (const node of [...touched, ...grown, ...this.#shownOrHidden(new Set(restyled))]) {
      const around = this.#ownerOf(node);
      // A block put into the middle of a paragraph's words cuts them in two: the paragraph must be read again as well.
      const outside = around && around === node ? this.#ownerOf(parentOf(around)) : undefined;
      const root = outside && owning.has(outside) ? outside : around;
      if (root) roots.add(root);
    }
    for (const node of thinned) {
      const owner = this.#ownerOf(node);
      if (owner && owning.has(owner)) roots.add(owner);
    }
    const outermost = [...roots].filter((root) => !isWithin(parentElementOf(root), roots));
    return new Set(outermost.sort(compareNodes));
  }

  /**
   * The elements under these that are shown now and were not when they were read, or the other way round. Pages set classes
   * on `body` at every turn; asking what is known of the page takes a fraction of the time that reading it again would.
   */
  #shownOrHidden(restyled: ReadonlySet<Element>): Element[] {
    if (restyled.size === 0) return [];
    const isUnder = (element: Element) => isWithin(element, restyled);
    const shown = this.#hidden.filter((element) => isUnder(element) && this.#isReadable(element));
    const holding = new Set(
      this.#blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node.parentElement)),
    );
    const hidden = [...holding].filter((element) => element !== null);
    return [...shown, ...hidden.filter((element) => isUnder(element) && !this.#layout.visible(element))];
  }

  /** The nearest block-level element that is or holds the node, within the root. */
  #ownerOf(node: Node | null): Element | undefined {
    if (!node || !holds(this.#root, node)) return undefined;
    let element = isElement(node) ? node : parentElementOf(node);
    while (element && element !== this.#root && !this.#layout.block(element))
      element = parentElementOf(element);
    return element ?? undefined;
  }

  /** The outermost element, of this one and those around it, that is not to be read. */
  #leftOut(element: Element): Element | undefined {
    let outermost: Element | undefined;
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      if (!this.#isReadable(at)) outermost = at;
      if (at === this.#root) break;
    }
    return outermost;
  }

  #isReadable(element: Element): boolean {
    return !isNeverRead(element) && this.#layout.visible(element);
  }
}
