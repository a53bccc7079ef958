import { boxesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';
import type { Anchor, Box } from './place-card.ts';
import { aroundAll } from './range-boxes.ts';

/** The box around all lines of a mark, in the window; nothing where the page shows none of it. */
export function boxAround(mark: Mark): Box | undefined {
  return aroundAll(boxesOf(mark));
}

/** A mark's box and that of the block it stands in; nothing where the page shows none of the mark. */
export function anchorOf(mark: Mark): Anchor | undefined {
  const near = boxAround(mark);
  return near && { near, column: mark.block.owner.getBoundingClientRect() };
}

/** Scrolls a mark into the window where it is not already wholly in it; at once, for the card is placed right after. */
export function bringIntoView(mark: Mark): void {
  const view = mark.block.owner.ownerDocument.defaultView;
  if (!view || isInView(mark, view)) return;
  mark.block.owner.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxAround(mark);
  // A block taller than the window: its middle is in view, the mark perhaps not.
  if (box && !isInView(mark, view))
    view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
}

function isInView(mark: Mark, { innerHeight }: Window): boolean {
  const box = boxAround(mark);
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
