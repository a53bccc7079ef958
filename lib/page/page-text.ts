import { isBlockByName } from './block-elements.ts';
import { isNeverRead } from './never-read.ts';
import { isSameBlock, type PageBlock } from './page-block.ts';
import { type Layout, readBlocks } from './read-blocks.ts';

/** Which nodes of a page changed since it was read. */
export interface PageChange {
  /** Nodes that are new, whose text is new, or that were shown or hidden. */
  touched: readonly Node[];
  /** Nodes that lost children. */
  thinned: readonly Node[];
}

/**
 * The readable text of a page in blocks, kept up to date as the page changes. Text in shadow roots and frames is not read.
 *
 * Works on any DOM: by default an element is visible and its name says whether it is a block; a page that has a layout
 * gives its own answers.
 */
export class PageText {
  readonly #root: Element;
  readonly #layout: Layout;
  #blocks: PageBlock[] = [];
  #nextId = 0;

  constructor(root: Element, { visible = () => true, block = isBlockByName }: Partial<Layout> = {}) {
    this.#root = root;
    this.#layout = { visible, block };
    this.#blocks = readBlocks(root, this.#layout).map((read) => this.#name(read));
  }

  /** The blocks in reading order; an id never names another block, and stays while the block's words and nodes do. */
  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** All blocks, one a line. */
  get text(): string {
    return this.#blocks.map((block) => block.text).join('\n');
  }

  /** The blocks that have words in a text node: several where line breaks divide it. */
  blocksOf(node: Node): PageBlock[] {
    return this.#blocks.filter((block) => block.pieces.some((piece) => piece.node === node));
  }

  /** Whether a block still stands on the page as it was read. */
  has(block: PageBlock): boolean {
    return this.#blocks.includes(block);
  }

  /** Reads again what changed, and says which blocks are new and which are gone. */
  refresh(change: PageChange): { added: PageBlock[]; removed: PageBlock[] } {
    const roots = this.#rootsOf(change);
    const isStale = (block: PageBlock) =>
      block.pieces.some((piece) => !this.#root.contains(piece.node)) ||
      roots.some((root) => root.contains(block.owner));
    const stale = this.#blocks.filter(isStale);
    const kept = new Set(this.#blocks).difference(new Set(stale));
    const staleAt = Map.groupBy(stale, (block) => block.pieces[0]?.node);
    const added: PageBlock[] = [];
    for (const read of roots
      .filter((root) => this.#isReadable(root))
      .flatMap((root) => readBlocks(root, this.#layout))) {
      const same = staleAt.get(read.pieces[0]?.node)?.find((block) => isSameBlock(block, read));
      if (same) kept.add(same);
      else added.push(this.#name(read));
    }
    this.#blocks = [...kept, ...added].sort(inReadingOrder);
    return { added, removed: stale.filter((block) => !kept.has(block)) };
  }

  /** The outermost elements that must be read again. */
  #rootsOf({ touched, thinned }: PageChange): Element[] {
    const owning = new Set(this.#blocks.map((block) => block.owner));
    const roots = new Set<Element>();
    for (const node of touched) {
      const around = this.#ownerOf(node);
      // A block put into the middle of a paragraph's words cuts them in two: the paragraph must be read again as well.
      const outside = around && around === node ? this.#ownerOf(around.parentNode) : undefined;
      const root = outside && owning.has(outside) ? outside : around;
      if (root) roots.add(root);
    }
    for (const node of thinned) {
      const owner = this.#ownerOf(node);
      if (owner && owning.has(owner)) roots.add(owner);
    }
    return [...roots].filter((root) => !hasAncestorIn(root, roots));
  }

  /** The nearest block-level element that is or holds the node, within the root. */
  #ownerOf(node: Node | null): Element | undefined {
    if (!node || !this.#root.contains(node)) return undefined;
    let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    while (element && element !== this.#root && !this.#layout.block(element)) element = element.parentElement;
    return element ?? undefined;
  }

  #isReadable(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (isNeverRead(at) || !this.#layout.visible(at)) return false;
      if (at === this.#root) break;
    }
    return true;
  }

  #name(read: Omit<PageBlock, 'id'>): PageBlock {
    return { id: this.#nextId++, ...read };
  }
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function inReadingOrder(one: PageBlock, other: PageBlock): number {
  const [a, b] = [one.pieces[0], other.pieces[0]];
  if (!a || !b) return 0;
  if (a.node === b.node) return a.offset - b.offset;
  return a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1;
}
