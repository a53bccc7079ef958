import { type Found, findPassage } from '#lib/anchor/find-passage.ts';
import type { Searchable } from '#lib/anchor/searchable.ts';
import type { Highlight, Placement } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { rangesOfSpan, spanOfRange } from '#lib/page/anchor-ranges.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import type { PageText } from '#lib/page/page-text.ts';

/**
 * How often a passage that is not beyond doubt in its place is looked for at one address: pages may change for ever, and what
 * was not among the first additions is hardly among the fortieth.
 */
const MOST_TRIES = 40;

/** A saved passage and where it stands on the page now. */
export class PlacedPassage {
  highlight: Highlight;
  #state: Placement['state'] = 'lost';
  #ranges: readonly StaticRangeInit[] = [];
  #blocks: readonly PageBlock[] = [];
  #tries = 0;

  constructor(highlight: Highlight) {
    this.highlight = highlight;
  }

  get state(): Placement['state'] {
    return this.#state;
  }

  /** Where it stands in the page's text, as that is now. */
  spanIn(text: PageText): Span | undefined {
    const [first, last] = [this.#ranges[0], this.#ranges.at(-1)];
    const { endContainer, endOffset } = last ?? {};
    return first && endContainer && endOffset !== undefined
      ? spanOfRange(text, { ...first, endContainer, endOffset })
      : undefined;
  }

  /** Where it stands on the page, block by block. */
  get ranges(): readonly StaticRangeInit[] {
    return this.#ranges;
  }

  /** Whether it has words in one of these blocks. */
  isIn(blocks: readonly PageBlock[]): boolean {
    return this.#blocks.some((block) => blocks.includes(block));
  }

  /** Whether to look for it, now that the page's text has changed. */
  isToBeTried(text: PageText, hasMore: boolean): boolean {
    // A block that it was found in is no longer as it was read.
    if (!this.#blocks.every((block) => text.has(block))) return true;
    return hasMore && this.state !== 'sure' && this.#tries < MOST_TRIES;
  }

  /** Looks for it in the page's text. */
  find(text: PageText, page: Searchable): void {
    this.#tries += 1;
    this.put(text, this.#notRejected(page, findPassage(page, this.highlight.passage)));
  }

  /** Takes a place for the one where it stands. */
  put(text: PageText, found: Found): void {
    this.#state = found.state;
    this.#ranges = found.state === 'lost' ? [] : rangesOfSpan(text, found.span);
    const nodes = new Set(
      this.#ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
    );
    this.#blocks = text.blocks.filter(({ pieces }) => pieces.some(({ node }) => nodes.has(node)));
  }

  /** A place that the reader said is not the one is none. */
  #notRejected({ text }: Searchable, found: Found): Found {
    if (found.state !== 'unsure') return found;
    const { start, end } = found.span;
    return text.slice(start, end) === this.highlight.placement.rejected ? { state: 'lost' } : found;
  }
}
