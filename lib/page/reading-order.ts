import { compareNodes } from './composed-tree.ts';
import type { PageBlock } from './page-block.ts';

/** Compares blocks by their places on the page, for sorting. */
export function byPlace(one: PageBlock, other: PageBlock): number {
  const [a, b] = [one.pieces[0], other.pieces[0]];
  if (!a || !b) return 0;
  return a.node === b.node ? a.offset - b.offset : compareNodes(a.node, b.node);
}

/**
 * All blocks of two lists in reading order; each list is in order already. What is new on a page mostly stands together, so
 * each of its blocks is looked for by halves: the many that stayed are not compared with one another.
 */
export function inReadingOrder(standing: readonly PageBlock[], coming: readonly PageBlock[]): PageBlock[] {
  const ordered: PageBlock[] = [];
  let from = 0;
  for (const block of coming) {
    const to = placeFor(block, standing, from);
    for (const before of standing.slice(from, to)) ordered.push(before);
    ordered.push(block);
    from = to;
  }
  return ordered.concat(standing.slice(from));
}

/** How many of the blocks from `from` on come before a block, plus `from`. */
function placeFor(block: PageBlock, standing: readonly PageBlock[], from: number): number {
  let [low, high] = [from, standing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = standing[middle];
    if (other && byPlace(other, block) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
