import { BlockBuilder } from './block-builder.ts';
import { isElement, isShadowRoot } from './composed-tree.ts';
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

/** A line of plain text longer than this is a paragraph by itself: nobody wraps lines by hand so late. */
const LONGEST_WRAPPED_LINE = 120;

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

function* attemptToRead(root: Element, layout: Layout): Pausable<ReadBlocks & { isComplete: boolean }> {
  const blocks: Omit<PageBlock, 'id'>[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const hidden: Element[] = [];
  const bare: Element[] = [];
  const builder = new BlockBuilder();
  const owners: Element[] = [];
  /** The shadow roots that the traversal is in, and the innermost one that the last text stood in. */
  const scopes: Node[] = [];
  let lastScope: Node | undefined;
  let plain: Element | undefined;

  const finish = () => {
    const owner = owners.at(-1);
    const taken = builder.take();
    if (owner && taken) blocks.push({ ...taken, owner });
  };
  const addText = (node: Text) => {
    const scope = scopes.at(-1);
    if (scope !== lastScope && node.data.trim() !== '') {
      finish();
      lastScope = scope;
    }
    if (plain) addLines(node, builder, finish);
    else builder.add(node);
  };

  const isComplete = yield* traverse(root, {
    enter(node) {
      if (isText(node)) {
        if (!isUnslotted(node)) addText(node);
        return false;
      }
      if (isShadowRoot(node)) {
        shadowRoots.push(node);
        scopes.push(node);
        return true;
      }
      if (!isElement(node)) return false;
      if (isNeverRead(node)) return false;
      if (!layout.visible(node)) {
        hidden.push(node);
        return false;
      }
      if (node.localName === 'br') {
        if (builder.addBreak()) finish();
        return false;
      }
      if (node === root || layout.block(node)) {
        finish();
        owners.push(node);
      }
      if (node.localName === 'pre') plain ??= node;
      if (node.localName.includes('-') && !node.shadowRoot) bare.push(node);
      return true;
    },
    leave(node) {
      if (node === plain) plain = undefined;
      if (node === scopes.at(-1)) scopes.pop();
      if (node !== owners.at(-1)) return;
      finish();
      owners.pop();
    },
  });
  return { blocks, shadowRoots, hidden, bare, isComplete };
}

/** Adds preformatted text: an empty line ends a paragraph, and so does a line too long to have been wrapped by hand. */
function addLines(node: Text, builder: BlockBuilder, finish: () => void): void {
  for (const line of node.data.matchAll(/[^\n]*\n?/g)) {
    const end = line.index + line[0].length;
    builder.add(node, line.index, end);
    const paragraphEnds = line[0].trim() === '' || line[0].length > LONGEST_WRAPPED_LINE;
    if (line[0].endsWith('\n') && paragraphEnds) finish();
  }
}

/** Text right under a shadow host shows only where a slot takes it; of elements `visible` knows it. */
function isUnslotted(node: Text): boolean {
  return Boolean(node.parentElement?.shadowRoot) && node.assignedSlot === null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
