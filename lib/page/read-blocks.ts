import { BlockBuilder } from './block-builder.ts';
import { isNeverRead } from './never-read.ts';
import type { PageBlock } from './page-block.ts';
import { traverse } from './traverse.ts';

/** How the page at hand is laid out; given from outside, for a parsed file has no layout. */
export interface Layout {
  /** Whether the page shows the element. Its ancestors have been asked before it. */
  visible(element: Element): boolean;
  /** Whether the element begins a block of text. */
  block(element: Element): boolean;
}

/** A line of plain text longer than this is a paragraph by itself: nobody wraps lines by hand so late. */
const LONGEST_WRAPPED_LINE = 120;

/** Reads the blocks of text under a root in reading order; the root itself counts as a block. */
export function readBlocks(root: Element, layout: Layout): Omit<PageBlock, 'id'>[] {
  const blocks: Omit<PageBlock, 'id'>[] = [];
  const builder = new BlockBuilder();
  const owners: Element[] = [];
  let plain: Element | undefined;

  const finish = () => {
    const owner = owners.at(-1);
    const taken = builder.take();
    if (owner && taken) blocks.push({ ...taken, owner });
  };

  traverse(root, {
    enter(node) {
      if (isText(node)) {
        if (plain) addLines(node, builder, finish);
        else builder.add(node);
        return false;
      }
      if (!isElement(node)) return false;
      if (isNeverRead(node) || !layout.visible(node)) return false;
      if (node.localName === 'br') {
        if (builder.addBreak()) finish();
        return false;
      }
      if (node === root || layout.block(node)) {
        finish();
        owners.push(node);
      }
      if (node.localName === 'pre') plain ??= node;
      return true;
    },
    leave(node) {
      if (node === plain) plain = undefined;
      if (node !== owners.at(-1)) return;
      finish();
      owners.pop();
    },
  });
  return blocks;
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

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
