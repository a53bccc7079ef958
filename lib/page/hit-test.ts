import { domSpan } from './dom-span.ts';
import type { Mark, Marks } from './marks.ts';
import type { PageText } from './page-text.ts';
import { boxesOfRange, isInside } from './range-boxes.ts';

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
  return boxesOfRange(block.owner.ownerDocument, place);
}

function firstToOpen({ mention: one }: Mark, { mention: other }: Mark): number {
  if (one.kind !== other.kind) return one.kind === 'claim' ? -1 : 1;
  return one.end - one.start - (other.end - other.start);
}
