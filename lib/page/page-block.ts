import type { Block } from '#lib/model/page.ts';

/** A stretch of a block's text that stands in one text node, character for character. */
export interface Piece {
  node: Text;
  /** Where the stretch begins in the node's data. */
  offset: number;
  /** Where it begins in the block's text. */
  start: number;
  length: number;
}

/** A block of the page's text with the way back from each character to its node. */
export interface PageBlock extends Block {
  /** The nearest block-level element around it. */
  owner: Element;
  /** In reading order. A space that stands for a line break element belongs to none. */
  pieces: readonly Piece[];
  /** How many of its characters stand in links. */
  linked: number;
}

/** Whether two readings of a block found the same words in the same places. */
export function isSameBlock(one: PageBlock, other: Omit<PageBlock, 'id'>): boolean {
  return (
    one.text === other.text &&
    one.owner === other.owner &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => {
      const twin = other.pieces[index];
      return piece.node === twin?.node && piece.offset === twin.offset && piece.start === twin.start;
    })
  );
}
