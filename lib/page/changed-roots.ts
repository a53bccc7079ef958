import { compareNodes, holds, isElement, isWithin, parentElementOf, parentOf } from './composed-tree.ts';
import { isNeverRead } from './never-read.ts';
import type { PageBlock } from './page-block.ts';
import type { Layout } from './read-blocks.ts';

/** Which nodes of a page changed since it was read. */
export interface PageChange {
  /** Nodes that are new, whose text is new, or that were shown or hidden. */
  touched: readonly Node[];
  /** Elements whose style may have changed: somewhere under them text may have been shown or hidden, most often none. */
  restyled?: readonly Element[];
  /** Nodes that lost children. */
  thinned: readonly Node[];
}

/** What is known of a page from reading it. */
export interface KnownPage {
  root: Element;
  layout: Layout;
  /** In reading order. */
  blocks: readonly PageBlock[];
  /** The outermost elements that the page did not show. */
  hidden: readonly Element[];
  /** Custom elements that had no open shadow root. */
  bare: readonly Element[];
}

/** The outermost elements that must be read again after a change, in document order. */
export function changedRoots(page: KnownPage, { touched, thinned, restyled = [] }: PageChange): Set<Element> {
  const owning = new Set(page.blocks.map((block) => block.owner));
  const roots = new Set<Element>();
  const grown = page.bare.filter((element) => element.shadowRoot !== null);
  for (const node of [...touched, ...grown, ...shownOrHidden(page, new Set(restyled))]) {
    const around = ownerOf(page, node);
    // A block put into the middle of a paragraph's words cuts them in two: the paragraph must be read again as well.
    const outside = around && around === node ? ownerOf(page, parentOf(around)) : undefined;
    const root = outside && owning.has(outside) ? outside : around;
    if (root) roots.add(root);
  }
  for (const node of thinned) {
    const owner = ownerOf(page, node);
    if (owner && owning.has(owner)) roots.add(owner);
  }
  const outermost = [...roots].filter((root) => !isWithin(parentElementOf(root), roots));
  return new Set(outermost.sort(compareNodes));
}

/** The outermost element, of this one and those around it, that is not to be read. */
export function leftOutAround({ root, layout }: KnownPage, element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (!isReadable(layout, at)) outermost = at;
    if (at === root) break;
  }
  return outermost;
}

/**
 * The elements under these that are shown now and were not when they were read, or the other way round. Pages set classes
 * on `body` at every turn; asking what is known of the page takes a fraction of the time that reading it again would.
 */
function shownOrHidden({ layout, hidden, blocks }: KnownPage, restyled: ReadonlySet<Element>): Element[] {
  if (restyled.size === 0) return [];
  const isUnder = (element: Element) => isWithin(element, restyled);
  const shown = hidden.filter((element) => isUnder(element) && isReadable(layout, element));
  const holding = new Set<Element>();
  for (const { pieces } of blocks)
    for (const { node } of pieces) if (node.parentElement) holding.add(node.parentElement);
  return [...shown, ...[...holding].filter((element) => isUnder(element) && !layout.visible(element))];
}

/** The nearest block-level element that is or holds the node, within the root. */
function ownerOf({ root, layout }: KnownPage, node: Node | null): Element | undefined {
  if (!node || !holds(root, node)) return undefined;
  let element = isElement(node) ? node : parentElementOf(node);
  while (element && element !== root && !layout.block(element)) element = parentElementOf(element);
  return element ?? undefined;
}

function isReadable(layout: Layout, element: Element): boolean {
  return !isNeverRead(element) && layout.visible(element);
}
