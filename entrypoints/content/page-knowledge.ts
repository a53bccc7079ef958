import type { Ask } from '#lib/messages/ask.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { CopiedQuote, PageContext } from '#lib/model/page.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { WaitingBlocks } from './waiting-blocks.ts';

/** What is known of a page's blocks, asked of the background a batch at a time. */
export class PageKnowledge {
  readonly #ask: Ask;
  readonly #waiting = new WaitingBlocks();
  readonly #mentions = new Map<PageBlock, readonly Mention[]>();
  /** How many clues were known when a block was asked about: a later clue may settle a name in it. */
  readonly #cluesThen = new Map<PageBlock, number>();
  #page: PageContext = { clues: [], copied: [] };

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** What is known of the page so far. */
  get page(): PageContext {
    return this.#page;
  }

  /** Whether blocks wait to be asked about. */
  get isWaiting(): boolean {
    return !this.#waiting.isEmpty;
  }

  /** Begins anew with what a page says of itself and its blocks, in the order in which they are to be asked about. */
  begin(facts: Pick<PageContext, 'host' | 'published'>, blocks: readonly PageBlock[]): void {
    this.#page = { ...facts, clues: [], copied: [] };
    this.#cluesThen.clear();
    this.#waiting.restart();
    this.#waiting.add(blocks);
  }

  /** Has blocks asked about, behind those that wait already. */
  add(blocks: readonly PageBlock[]): void {
    this.#waiting.add(blocks);
  }

  /** Forgets a block that is gone; answers whether it had mentions. */
  forget(block: PageBlock): boolean {
    this.#waiting.delete(block);
    this.#cluesThen.delete(block);
    return this.#mentions.delete(block);
  }

  /** The mentions of a block, as far as it was asked about. */
  of(block: PageBlock): readonly Mention[] {
    return this.#mentions.get(block) ?? [];
  }

  /** The ids of the claims that these blocks make, each once; not of those that they contradict. */
  claimsIn(blocks: readonly PageBlock[]): string[] {
    const claims = new Set<string>();
    for (const block of blocks)
      for (const mention of this.of(block))
        if (mention.kind === 'claim' && mention.outcome !== 'contradicts') claims.add(mention.id);
    return [...claims];
  }

  /** Asks about the next batch, and answers in which of its blocks there are mentions now or were before. */
  async askNext(): Promise<PageBlock[]> {
    const page = this.#page;
    const batch = this.#waiting.next();
    const blocks = batch.map(({ id, text }) => ({ id, text }));
    const { mentions, clues, copied } = await this.#ask('scan', { blocks, page });
    const known = new Set([...page.clues, ...clues]);
    this.#page = { ...page, clues: [...known], copied: distinct([...page.copied, ...copied]) };
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    const marked: PageBlock[] = [];
    for (const block of batch) {
      this.#cluesThen.set(block, known.size);
      const here = byBlock.get(block.id);
      if (!here && !this.#mentions.has(block)) continue;
      this.#mentions.set(block, here?.map(({ mention }) => mention) ?? []);
      marked.push(block);
    }
    for (const [block, then] of this.#cluesThen) if (then < known.size) this.#waiting.add([block]);
    return marked;
  }
}

function distinct(quotes: readonly CopiedQuote[]): CopiedQuote[] {
  return [...new Map(quotes.map((quote) => [`${quote.article} ${quote.start}`, quote])).values()];
}
