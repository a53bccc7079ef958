/** What of a long list is drawn: the places from `from` to `to` (exclusive). */
export interface ListWindow {
  from: number;
  to: number;
}

/** How many rows are drawn beyond each edge, so that a quick turn of the wheel finds them there. */
const BEYOND = 12;

/** The rows that are drawn while a list is scrolled to `top`; all lengths in CSS pixels. */
export function listWindow(top: number, height: number, row: number, total: number): ListWindow {
  const from = Math.max(0, Math.floor(top / row) - BEYOND);
  return { from: Math.min(from, total), to: Math.min(total, Math.ceil((top + height) / row) + BEYOND) };
}

/** How far to scroll so that a row is wholly in sight: not at all where it is already. */
export function scrollTo(place: number, top: number, height: number, row: number): number {
  const start = place * row;
  if (start < top) return start;
  return start + row > top + height ? start + row - height : top;
}
