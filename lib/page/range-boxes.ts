import type { Box } from './place-card.ts';

/** The boxes of a stretch of the page in the window, one or more for each line; none where it is there no more. */
export function boxesOfRange(document: Document, place: StaticRangeInit): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    // The node has become shorter and its change has not been read yet: there is no such place on the page any more.
    return [];
  }
  return [...range.getClientRects()];
}

/** The box around all of these; nothing around none. */
export function aroundAll(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Whether a point of the window, in CSS pixels, lies in a box or on its edge. */
export function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
