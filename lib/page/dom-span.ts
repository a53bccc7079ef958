import type { Span } from '#lib/model/span.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Where a stretch of a block's text stands on the page: from the first character's node to the last one's, across
 * whatever inline elements lie between. Nothing where the stretch holds no character of the page.
 */
export function domSpan(block: PageBlock, { start, end }: Span): StaticRangeInit | undefined {
  if (start >= end) return undefined;
  const first = block.pieces.find((piece) => piece.start + piece.length > start);
  const last = block.pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start >= end || last.start + last.length <= start) return undefined;
  return {
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  };
}
