import type { CardPlace } from './card-host.ts';
import { isElement } from './composed-tree.ts';
import { aroundAll, boxesOfRange } from './range-boxes.ts';

/** The top of the window: for a card that belongs to no place on the page. */
const TOP = { left: 8, top: 0, right: 8, bottom: 0 };

/** Where a card stands that belongs to these stretches of a page; at the top of the window where there are none. */
export function placeOfRanges(document: Document, ranges: readonly StaticRangeInit[]): CardPlace {
  const [first] = ranges;
  if (!first) return { anchor: () => ({ near: TOP, column: TOP }), node: document.body };
  const node = first.startContainer;
  const column = isElement(node) ? node : node.parentElement;
  return {
    anchor: () => {
      const near = aroundAll(ranges.flatMap((range) => boxesOfRange(document, range)));
      return near && { near, column: column?.getBoundingClientRect() ?? near };
    },
    node,
  };
}

/** Scrolls a place into the window where it is not wholly in it; at once, for a card is placed right after. */
export function bringIntoView({ documentElement }: Document, { anchor, node }: CardPlace): void {
  const box = anchor()?.near;
  if (!box || (box.top >= 0 && box.bottom <= documentElement.clientHeight)) return;
  const element = isElement(node) ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
