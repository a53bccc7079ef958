/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Where a card stands: distances from the window's edges in CSS pixels; it grows away from the edge that is given. */
export type Place = { left: number; maxHeight: number } & ({ top: number } | { bottom: number });

/** Between the card and what it belongs to, and between the card and the window's edge. */
const GAP = 8;

/** A card that would have to be lower than this beside its mention covers the mention instead. */
const LEAST_HEIGHT = 280;

/** What a card belongs to: the words themselves, and the column of text they stand in. */
export interface Anchor {
  near: Box;
  column: Box;
}

/**
 * Places a card without leaving the window: below the words it belongs to, or above where only that side holds all of it.
 * A card too tall for either goes beside the column of text, where there is room: there it is as high as the window, and
 * covers nothing that is being read. Else it takes the larger side and scrolls inside; where neither side has room, it
 * stands over the words.
 */
export function placeCard({ near, column }: Anchor, card: Size, view: Size): Place {
  const left = Math.max(GAP, Math.min(near.left, view.width - card.width - GAP));
  const below = view.height - near.bottom - 2 * GAP;
  const above = near.top - 2 * GAP;
  if (card.height <= below) return { left, top: near.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, bottom: view.height - near.top + GAP, maxHeight: above };
  const beside = besideColumn(column, card, view);
  if (beside !== undefined) {
    const maxHeight = view.height - 2 * GAP;
    const lowest = view.height - GAP - Math.min(card.height, maxHeight);
    return { left: beside, top: Math.max(GAP, Math.min(near.top, lowest)), maxHeight };
  }
  if (Math.max(below, above) < LEAST_HEIGHT) return { left, bottom: GAP, maxHeight: view.height - 2 * GAP };
  if (below >= above) return { left, top: near.bottom + GAP, maxHeight: below };
  return { left, bottom: view.height - near.top + GAP, maxHeight: above };
}

/** How far from the left a card stands beside the column: at its right or, where only there is room, at its left. */
function besideColumn(column: Box, card: Size, view: Size): number | undefined {
  if (column.right + card.width + 2 * GAP <= view.width) return column.right + GAP;
  const left = column.left - GAP - card.width;
  return left >= GAP ? left : undefined;
}
