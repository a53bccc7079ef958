import type { Mention } from '#lib/model/mention.ts';
import type { PageBlock } from './page-block.ts';

/** A mention at its place on the page. */
export interface Mark {
  /** Names the mark while the page stands. */
  key: string;
  block: PageBlock;
  mention: Mention;
}

/** The mentions now marked on a page. */
export class Marks {
  readonly #byBlock = new Map<PageBlock, Mark[]>();

  /**
   * Takes the mentions of one block, in place of any it had, and answers their marks. A name is marked where the block
   * gives it first and no more: a page with every "Moscow" underlined cannot be read.
   */
  set(block: PageBlock, mentions: readonly Mention[]): Mark[] {
    const named = new Set<string>();
    const marks = mentions
      .toSorted((one, other) => one.start - other.start)
      .filter(({ kind, id }) => kind === 'claim' || (!named.has(id) && named.add(id)))
      .map((mention) => ({ key: `${block.id}-${mention.id}-${mention.start}`, block, mention }));
    this.#byBlock.set(block, marks);
    return marks;
  }

  /** Forgets a block and answers the marks it had. */
  delete(block: PageBlock): Mark[] {
    const marks = this.of(block);
    this.#byBlock.delete(block);
    return marks;
  }

  /** The marks of a block, in reading order. */
  of(block: PageBlock): Mark[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** All marks, in the order of the given blocks. */
  inOrder(blocks: readonly PageBlock[]): Mark[] {
    return blocks.flatMap((block) => this.of(block));
  }
}
