import { isBlockByName } from './block-elements.ts';
import { changedRoots, type KnownPage, leftOutAround, type PageChange } from './changed-roots.ts';
import { holds, isWithin } from './composed-tree.ts';
import { isSameBlock, type PageBlock } from './page-block.ts';
import { type Layout, type ReadBlocks, readBlocks } from './read-blocks.ts';
import { inReadingOrder } from './reading-order.ts';
import { atOnce, type Pausable } from './slices.ts';

/** What reading changes again came to. */
export interface Refreshed {
  added: readonly PageBlock[];
  removed: readonly PageBlock[];
}

/**
 * The readable text of a page in blocks, kept up to date as the page changes. Text in open shadow roots is read, text in
 * frames is not: a frame is a page of its own.
 *
 * Works on any DOM: by default an element is visible and its name says whether it is a block; a page that has a layout
 * gives its own answers.
 */
export class PageText {
  #known: KnownPage;
  #standing: ReadonlySet<PageBlock> = new Set();
  readonly #shadowRoots = new Set<ShadowRoot>();
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
    this.#known = { root, layout: { visible, block }, blocks: [], hidden: [], bare: [] };
    if (reads !== 'later') atOnce(this.reading());
  }

  /** The blocks in reading order; an id never names another block, and stays while the block's words and nodes do. */
  get blocks(): readonly PageBlock[] {
    return this.#known.blocks;
  }

  /** All blocks, one a line. */
  get text(): string {
    return this.blocks.map((block) => block.text).join('\n');
  }

  /** The open shadow roots that hold text or might: whoever watches the page must watch them too. */
  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#shadowRoots;
  }

  /** The blocks that have words in a text node: several where line breaks divide it. */
  blocksOf(node: Node): PageBlock[] {
    return this.blocks.filter((block) => block.pieces.some((piece) => piece.node === node));
  }

  /** Whether a block still stands on the page as it was read. */
  has(block: PageBlock): boolean {
    return this.#standing.has(block);
  }

  /** Reads the whole page, for the first time or again. */
  *reading(): Pausable<Refreshed> {
    const { root, layout, blocks } = this.#known;
    if (blocks.length > 0) return yield* this.refreshing({ touched: [root], thinned: [] });
    const read = yield* readBlocks(root, layout);
    const added = read.blocks.map((block) => this.#named(block));
    this.#known = { ...read, root, layout, blocks: added };
    this.#standing = new Set(added);
    for (const shadowRoot of read.shadowRoots) this.#shadowRoots.add(shadowRoot);
    return { added, removed: [] };
  }

  /** Reads again what changed, and says which blocks are new and which are gone. */
  refresh(change: PageChange): Refreshed {
    return atOnce(this.refreshing(change));
  }

  /** Does what `refresh` does, with pauses; until it is done, the text is as it was before. One at a time. */
  *refreshing(change: PageChange): Pausable<Refreshed> {
    const roots = changedRoots(this.#known, change);
    const read: ReadBlocks = { blocks: [], shadowRoots: [], hidden: [], bare: [] };
    for (const root of roots) {
      const leftOut = leftOutAround(this.#known, root);
      if (leftOut) {
        read.hidden.push(leftOut);
        continue;
      }
      const here = yield* readBlocks(root, this.#known.layout);
      for (const block of here.blocks) read.blocks.push(block);
      read.shadowRoots.push(...here.shadowRoots);
      read.hidden.push(...here.hidden);
      read.bare.push(...here.bare);
    }
    for (const root of this.#shadowRoots) if (!root.isConnected) this.#shadowRoots.delete(root);
    for (const root of read.shadowRoots) this.#shadowRoots.add(root);
    return this.#replace(roots, read);
  }

  #replace(roots: ReadonlySet<Element>, read: ReadBlocks): Refreshed {
    const { root, blocks, hidden, bare } = this.#known;
    const stays = (element: Element) => holds(root, element) && !isWithin(element, roots);
    this.#known = {
      ...this.#known,
      hidden: [...new Set([...hidden.filter(stays), ...read.hidden])],
      bare: [...bare.filter(stays), ...read.bare],
    };
    const isGone = (block: PageBlock) => block.pieces.some(({ node }) => !holds(root, node));
    const stale = blocks.filter((block) => isGone(block) || isWithin(block.owner, roots));
    if (stale.length + read.blocks.length === 0) return { added: [], removed: [] };
    const kept = new Set(blocks);
    for (const block of stale) kept.delete(block);
    const staleAt = Map.groupBy(stale, (block) => block.pieces[0]?.node);
    const removed = new Set(stale);
    const added: PageBlock[] = [];
    const coming = read.blocks.map((each) => {
      const same = staleAt.get(each.pieces[0]?.node)?.find((block) => isSameBlock(block, each));
      if (same) removed.delete(same);
      const block = same ?? this.#named(each);
      if (!same) added.push(block);
      return block;
    });
    this.#known = { ...this.#known, blocks: inReadingOrder([...kept], coming) };
    this.#standing = new Set(this.#known.blocks);
    return { added, removed: [...removed] };
  }

  #named(block: Omit<PageBlock, 'id'>): PageBlock {
    return { id: this.#nextId++, ...block };
  }
}
