import type { Span } from '#lib/model/span.ts';
import { compareNodes, holds, isShadowRoot, parentOf } from './composed-tree.ts';
import { domSpan } from './dom-span.ts';
import type { PageBlock } from './page-block.ts';
import type { PageText } from './page-text.ts';

/**
 * The stretch of a page's text (`PageText.text`) that a selection covers, without white space at its ends. Nothing where
 * it holds no text that is read.
 */
export function spanOfRange(page: Pick<PageText, 'blocks'>, range: StaticRangeInit): Span | undefined {
  let span: Span | undefined;
  for (const { block, start } of placed(page)) {
    for (const { node, offset, start: at, length } of block.pieces) {
      const inPiece = (container: Node, boundary: number) => {
        if (container === node) return Math.min(Math.max(boundary - offset, 0), length);
        return precedes(container, boundary, node) ? 0 : length;
      };
      const from = inPiece(range.startContainer, range.startOffset);
      const to = inPiece(range.endContainer, range.endOffset);
      if (from >= to) continue;
      const first = start + at + from;
      span = { start: span?.start ?? first, end: start + at + to };
    }
  }
  return span && trimmed(page, span);
}

/** Where a stretch of a page's text stands on the page, block by block. */
export function rangesOfSpan(page: Pick<PageText, 'blocks'>, span: Span): StaticRangeInit[] {
  return placed(page).flatMap(({ block, start }) => {
    const local = {
      start: Math.max(0, span.start - start),
      end: Math.min(block.text.length, span.end - start),
    };
    return domSpan(block, local) ?? [];
  });
}

/** The blocks with where each begins in the page's text. */
function placed({ blocks }: Pick<PageText, 'blocks'>): { block: PageBlock; start: number }[] {
  let start = 0;
  return blocks.map((block) => {
    const at = { block, start };
    start += block.text.length + 1;
    return at;
  });
}

/** Whether a boundary of a range comes before a text node; the boundary is not in that node. What is in a shadow root comes before the other children of its host. */
function precedes(container: Node, offset: number, node: Node): boolean {
  if (!holds(container, node)) return compareNodes(container, node) < 0;
  let child = node;
  for (let at = parentOf(node); at && at !== container; at = parentOf(at)) child = at;
  if (isShadowRoot(child)) return offset === 0;
  return offset <= [...container.childNodes].indexOf(child as ChildNode);
}

function trimmed(page: Pick<PageText, 'blocks'>, { start, end }: Span): Span | undefined {
  const text = page.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = end - text.length + text.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
