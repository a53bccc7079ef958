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

/**
 * Places a card below what it belongs to, or above where there is more room, without leaving the window; where neither side
 * has room, over it. A card too tall for its side scrolls inside.
 */
export function placeCard(near: Box, card: Size, view: Size): Place {
  const left = Math.max(GAP, Math.min(near.left, view.width - card.width - GAP));
  const below = view.height - near.bottom - 2 * GAP;
  const above = near.top - 2 * GAP;
  if (card.height <= below) return { left, top: near.bottom + GAP, maxHeight: below };
  if (card.height <= above) return { left, bottom: view.height - near.top + GAP, maxHeight: above };
  if (Math.max(below, above) < LEAST_HEIGHT) return { left, bottom: GAP, maxHeight: view.height - 2 * GAP };
  if (below >= above) return { left, top: near.bottom + GAP, maxHeight: below };
  return { left, bottom: view.height - near.top + GAP, maxHeight: above };
}
