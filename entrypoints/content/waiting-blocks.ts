import type { PageBlock } from '#lib/page/page-block.ts';

/** How much text goes into the first question, in characters: a screenful, to be answered at once. */
const FIRST = 8_000;
/** How much goes into each later one; all but the longest pages fit. */
const LATER = 100_000;

/** The blocks of a page that wait to be asked about, in the order in which they are to be asked. */
export class WaitingBlocks {
  readonly #blocks = new Set<PageBlock>();
  #isFirst = true;

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  /** Begins again with a small question. */
  restart(): void {
    this.#isFirst = true;
  }

  /** Adds blocks behind those that wait already. */
  add(blocks: Iterable<PageBlock>): void {
    for (const block of blocks) this.#blocks.add(block);
  }

  /** Takes a block out. */
  delete(block: PageBlock): void {
    this.#blocks.delete(block);
  }

  /** Takes out the blocks of the next question; none where none wait. */
  next(): PageBlock[] {
    const most = this.#isFirst ? FIRST : LATER;
    this.#isFirst = false;
    const batch: PageBlock[] = [];
    let length = 0;
    for (const block of this.#blocks) {
      if (length > 0 && length + block.text.length > most) break;
      this.#blocks.delete(block);
      length += block.text.length;
      batch.push(block);
    }
    return batch;
  }
}
