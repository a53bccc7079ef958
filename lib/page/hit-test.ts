import { domSpan } from './dom-span.ts';
import type { Mark, Marks } from './marks.ts';
import type { PageText } from './page-text.ts';

/**
 * The marks under a point of the window (CSS pixels), those to open first in front: claims before names, then the shortest.
 *
 * The caret position snaps past the ends of lines, so the marks' own boxes have the last word.
 */
export function marksAt(document: Document, x: number, y: number, text: PageText, marks: Marks): Mark[] {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots: [...text.shadowRoots] })?.offsetNode;
  if (!node) return [];
  return text
    .blocksOf(node)
    .flatMap((block) => marks.of(block))
    .filter((mark) => boxesOf(mark).some((box) => isInside(box, x, y)))
    .sort(firstToOpen);
}

/** The boxes of a mark in the window, one or more for each line it stands on. */
export function boxesOf({ block, mention }: Mark): DOMRect[] {
  const place = domSpan(block, mention);
  if (!place) return [];
  const range = block.owner.ownerDocument.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    // The node has become shorter and its change has not been read yet: there is no such place on the page any more.
    return [];
  }
  return [...range.getClientRects()];
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function firstToOpen({ mention: one }: Mark, { mention: other }: Mark): number {
  if (one.kind !== other.kind) return one.kind === 'claim' ? -1 : 1;
  return one.end - one.start - (other.end - other.start);
}
