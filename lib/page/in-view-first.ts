import type { PageBlock } from './page-block.ts';

/** Blocks in reading order, put so that those in the window come first, then those below it, then those above. */
export function inViewFirst(blocks: readonly PageBlock[]): PageBlock[] {
  const from = firstInView(blocks);
  return [...blocks.slice(from), ...blocks.slice(0, from)];
}

/** The first block that does not end above the window. Found by halves: what is read later mostly stands lower. */
function firstInView(blocks: readonly PageBlock[]): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.owner.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
