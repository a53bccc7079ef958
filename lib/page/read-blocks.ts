import { BlockBuilder } from './block-builder.ts';
import { isShadowRoot } from './composed-tree.ts';
import { ELEMENT_KINDS } from './element-kinds.ts';
import { isNeverRead } from './never-read.ts';
import type { PageBlock } from './page-block.ts';
import type { Pausable } from './slices.ts';
import { traverse } from './traverse.ts';

/** How the page at hand is laid out; given from outside, for a parsed file has no layout. */
export interface Layout {
  /** Whether the page shows the element. Its ancestors have been asked before it. */
  visible(element: Element): boolean;
  /** Whether the element begins a block of text. */
  block(element: Element): boolean;
}

/** What was found under a root. */
export interface ReadBlocks {
  blocks: Omit<PageBlock, 'id'>[];
  /** The open shadow roots that were read on the way. */
  shadowRoots: ShadowRoot[];
  /** The outermost elements that were left out because the page does not show them. */
  hidden: Element[];
  /** Custom elements without an open shadow root: they may yet get one, and nothing would tell. */
  bare: Element[];
}

/** How often reading begins anew where the page takes away its place; what is missing then comes as a change of the page. */
const ATTEMPTS = 3;

/**
 * Reads the blocks of text under a root in reading order; the root itself counts as a block.
 *
 * A block never spans the border of a shadow root: no range could.
 */
export function* readBlocks(root: Element, layout: Layout): Pausable<ReadBlocks> {
  for (let attempt = 1; ; attempt += 1) {
    const { isComplete, ...read } = yield* attemptToRead(root, layout);
    if (isComplete || attempt === ATTEMPTS || !root.isConnected) return read;
  }
}

/** Asks each node as little as can be: what a page has most of are nodes, and most of what reading costs are questions. */
function* attemptToRead(root: Element, layout: Layout): Pausable<ReadBlocks & { isComplete: boolean }> {
  const read: ReadBlocks = { blocks: [], shadowRoots: [], hidden: [], bare: [] };
  const builder = new BlockBuilder();
  const owners: Element[] = [];
  /** The shadow roots that the traversal is in, and the innermost one that the last text stood in. */
  const scopes: Node[] = [];
  let lastScope: Node | undefined;
  /** The outermost preformatted text and the link that the traversal is in. */
  let plain: Element | undefined;
  let link: Element | undefined;

  const finish = () => {
    const owner = owners.at(-1);
    const taken = builder.take();
    if (owner && taken) read.blocks.push({ ...taken, owner });
  };
  const addText = (node: Text) => {
    // The shadow root of a host is read before the text right under it.
    if (read.shadowRoots.length > 0) {
      if (isUnslotted(node)) return;
      const scope = scopes.at(-1);
      if (scope !== lastScope && node.data.trim() !== '') {
        finish();
        lastScope = scope;
      }
    }
    const isLink = link !== undefined;
    if (plain) builder.addLines(node, isLink, finish);
    else builder.add(node, isLink);
  };
  const enterElement = (element: Element): boolean => {
    const name = element.localName;
    const kind = ELEMENT_KINDS.get(name);
    if (isNeverRead(element, kind)) return false;
    if (!layout.visible(element)) {
      read.hidden.push(element);
      return false;
    }
    if (kind === 'inline' && element !== root) return true;
    if (kind === 'break') {
      if (builder.addBreak()) finish();
      return false;
    }
    if (element === root || kind === 'block' || kind === 'preformatted' || layout.block(element)) {
      finish();
      owners.push(element);
    }
    if (name === 'a' && element.hasAttribute('href')) link ??= element;
    if (kind === 'preformatted') plain ??= element;
    if (!kind && name.includes('-') && !element.shadowRoot) read.bare.push(element);
    return true;
  };

  const isComplete = yield* traverse(root, {
    enter(node) {
      const type = node.nodeType;
      if (type === 1) return enterElement(node as Element);
      if (type === 3) addText(node as Text);
      if (type !== 11 || !isShadowRoot(node)) return false;
      read.shadowRoots.push(node);
      scopes.push(node);
      return true;
    },
    leave(node) {
      if (node === plain) plain = undefined;
      if (node === link) link = undefined;
      if (node === scopes.at(-1)) scopes.pop();
      if (node !== owners.at(-1)) return;
      finish();
      owners.pop();
    },
  });
  return { ...read, isComplete };
}

/** Text right under a shadow host shows only where a slot takes it; of elements `visible` knows it. */
function isUnslotted(node: Text): boolean {
  return Boolean(node.parentElement?.shadowRoot) && node.assignedSlot === null;
}
