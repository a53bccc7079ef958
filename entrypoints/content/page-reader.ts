import type { Ask } from '#lib/messages/ask.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { CopiedQuote, PageContext } from '#lib/model/page.ts';
import { isBlockByLayout } from '#lib/page/block-elements.ts';
import { domSpan } from '#lib/page/dom-span.ts';
import type { Highlighter } from '#lib/page/highlighter.ts';
import { isVisible } from '#lib/page/is-visible.ts';
import { type Mark, Marks } from '#lib/page/marks.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { pageFacts } from '#lib/page/page-facts.ts';
import { type PageChange, PageText } from '#lib/page/page-text.ts';

/** How much text goes into one question, in characters; all but the longest pages fit. */
const BATCH = 100_000;

/** Reads a page, asks what is known of it, and paints the answers; keeps up while the page changes. */
export class PageReader {
  readonly text: PageText;
  readonly marks = new Marks();
  readonly #document: Document;
  readonly #highlighter: Highlighter;
  readonly #ask: Ask;
  #isMarked: (mention: Mention) => boolean;
  readonly #changed: () => void;
  #page: PageContext;
  /** Blocks that wait to be asked about. */
  #waiting = new Set<PageBlock>();
  /** How many clues were known when a block was asked about: a later clue may settle a name in it. */
  #cluesThen = new Map<PageBlock, number>();
  #work: Promise<void> = Promise.resolve();
  #shownCount = 0;

  /** `isMarked` says which mentions the reader wants marked at all; `changed` is called whenever other ones may be. */
  constructor(
    document: Document,
    highlighter: Highlighter,
    ask: Ask,
    isMarked: (mention: Mention) => boolean,
    changed: () => void,
  ) {
    this.#document = document;
    this.#highlighter = highlighter;
    this.#ask = ask;
    this.#isMarked = isMarked;
    this.#changed = changed;
    this.#page = this.#freshPage();
    this.text = new PageText(document.documentElement, { visible: isVisible, block: isBlockByLayout });
    this.#read(this.text.blocks);
  }

  /** What is known of the page so far. */
  get page(): PageContext {
    return this.#page;
  }

  /** The marks in reading order. */
  get inOrder(): Mark[] {
    return this.marks.inOrder(this.text.blocks);
  }

  /** Ends when all that has been read so far is answered and painted; throws what the background answered instead. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** Reads what changed; at another address everything is asked about anew. */
  update(change: PageChange, moved: boolean): void {
    const { added, removed } = this.text.refresh(change);
    for (const block of removed) this.#forget(block);
    if (moved) {
      this.#page = this.#freshPage();
      this.#cluesThen.clear();
      this.#read(this.text.blocks);
    } else this.#read(added);
  }

  /** Reads the page again and marks what the reader wants marked now. */
  mark(isMarked: (mention: Mention) => boolean): void {
    this.#isMarked = isMarked;
    this.#read(this.text.blocks);
  }

  /** Asks about a block anew: what is known of it has changed. */
  readAgain(block: PageBlock): void {
    if (this.text.has(block)) this.#read([block]);
  }

  /** Tells the toolbar again, which forgets a page that the reader leaves and comes back to. */
  tellCount(): void {
    this.#shownCount = 0;
    this.#count();
  }

  #freshPage(): PageContext {
    return { ...pageFacts(this.#document, this.#document.location), clues: [], copied: [] };
  }

  #read(blocks: readonly PageBlock[]): void {
    for (const block of blocks) this.#waiting.add(block);
    const work = this.#work.catch(() => undefined).then(() => this.#askAll());
    // Whoever waits for `settled` hears of a failure; here it must not count as one that nobody heard.
    work.catch(() => undefined);
    this.#work = work;
  }

  async #askAll(): Promise<void> {
    for (let batch = this.#nextBatch(); batch.length > 0; batch = this.#nextBatch())
      await this.#askBatch(batch);
    this.#count();
    this.#changed();
  }

  async #askBatch(batch: readonly PageBlock[]): Promise<void> {
    const page = this.#page;
    const blocks = batch.map(({ id, text }) => ({ id, text }));
    const { mentions, clues, copied } = await this.#ask('scan', { blocks, page });
    if (page !== this.#page) return;
    const known = new Set([...page.clues, ...clues]);
    this.#page = { ...page, clues: [...known], copied: distinct([...page.copied, ...copied]) };
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    for (const block of batch) {
      if (!this.text.has(block)) continue;
      this.#forget(block);
      this.#cluesThen.set(block, known.size);
      for (const mark of this.marks.set(
        block,
        (byBlock.get(block.id) ?? []).map(({ mention }) => mention).filter(this.#isMarked),
      )) {
        const place = domSpan(block, mark.mention);
        if (place) this.#highlighter.paint(mark.key, mark.mention.kind, place);
      }
    }
    for (const [block, then] of this.#cluesThen) if (then < known.size) this.#waiting.add(block);
  }

  #nextBatch(): PageBlock[] {
    const batch: PageBlock[] = [];
    let length = 0;
    for (const block of this.#waiting) {
      if (length > 0 && length + block.text.length > BATCH) break;
      this.#waiting.delete(block);
      if (!this.text.has(block)) continue;
      length += block.text.length;
      batch.push(block);
    }
    return batch;
  }

  #forget(block: PageBlock): void {
    this.#waiting.delete(block);
    this.#cluesThen.delete(block);
    for (const { key } of this.marks.delete(block)) this.#highlighter.erase(key);
  }

  #count(): void {
    const claims = new Set(this.inOrder.flatMap(({ mention: { kind, id } }) => (kind === 'claim' ? id : [])))
      .size;
    if (claims === this.#shownCount) return;
    this.#shownCount = claims;
    void this.#ask('count', { claims }).catch(() => undefined);
  }
}

function distinct(quotes: readonly CopiedQuote[]): CopiedQuote[] {
  return [...new Map(quotes.map((quote) => [`${quote.article} ${quote.start}`, quote])).values()];
}
