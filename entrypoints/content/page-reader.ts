import type { Ask } from '#lib/messages/ask.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { CopiedQuote, PageContext } from '#lib/model/page.ts';
import { ArticleLayout } from '#lib/page/article-layout.ts';
import { domSpan } from '#lib/page/dom-span.ts';
import type { Highlighter } from '#lib/page/highlighter.ts';
import { inViewFirst } from '#lib/page/in-view-first.ts';
import { isArticle } from '#lib/page/is-article.ts';
import { type Mark, Marks } from '#lib/page/marks.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { pageFacts } from '#lib/page/page-facts.ts';
import { pageStatistics } from '#lib/page/page-statistics.ts';
import { type PageChange, PageText } from '#lib/page/page-text.ts';
import { inSlices } from '#lib/page/slices.ts';
import { WaitingBlocks } from './waiting-blocks.ts';

/** What a reader of pages needs from outside. */
export interface PageReaderNeeds {
  highlighter: Highlighter;
  ask: Ask;
  /** Which mentions the reader wants marked at all. */
  isMarked: (mention: Mention) => boolean;
  /** Called whenever other mentions may be found than before. */
  changed: () => void;
  /** Told of every open shadow root that text was read in. */
  entered: (root: ShadowRoot) => void;
  /** Told the ids of the claims that stand on the page, whenever they are others than before. */
  counted: (claims: string[]) => Promise<unknown>;
}

/**
 * Reads a page, asks what is known of it, and paints the answers; keeps up while the page changes.
 *
 * Reading is done in idle time and one thing after the other: each change waits for the one before. A page that is no
 * article is read and not asked about, until the reader asks for it.
 */
export class PageReader {
  readonly text: PageText;
  readonly marks = new Marks();
  readonly #document: Document;
  readonly #needs: PageReaderNeeds;
  readonly #layout: ArticleLayout;
  #isMarked: (mention: Mention) => boolean;
  #page: PageContext;
  #isWanted = false;
  readonly #waiting = new WaitingBlocks();
  /** How many clues were known when a block was asked about: a later clue may settle a name in it. */
  #cluesThen = new Map<PageBlock, number>();
  #work: Promise<void> = Promise.resolve();
  #shownClaims = '';

  constructor(document: Document, needs: PageReaderNeeds) {
    this.#document = document;
    this.#needs = needs;
    this.#isMarked = needs.isMarked;
    this.#page = this.#freshPage();
    this.#layout = new ArticleLayout(document);
    this.text = new PageText(document.documentElement, this.#layout, 'later');
    this.update({ touched: [document.documentElement], thinned: [] }, true);
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

  /** The same for a page that the reader asks about: it is not for us to say that it is no article. */
  async wanted(): Promise<void> {
    if (!this.#isWanted) this.#then(async () => this.#askAll());
    this.#isWanted = true;
    await this.settled;
  }

  /** Reads what changed; at another address everything is asked about anew. */
  update(change: PageChange, moved: boolean): void {
    this.#then(async () => {
      if (moved) this.#layout.survey();
      const { added, removed } = await inSlices(this.text.refreshing(change));
      for (const root of this.text.shadowRoots) this.#needs.entered(root);
      for (const block of removed) this.#forget(block);
      if (moved) this.#begin();
      else this.#waiting.add(added);
      await this.#askAll();
    });
  }

  /** Asks about the page again, for other things are known now, and marks what the reader wants marked. */
  mark(isMarked = this.#isMarked): void {
    this.#isMarked = isMarked;
    this.#then(async () => {
      this.#waiting.add(this.text.blocks);
      await this.#askAll();
    });
  }

  /** Tells the toolbar again, which forgets a page that the reader leaves and comes back to. */
  tellCount(): void {
    this.#shownClaims = '';
    this.#count();
  }

  #begin(): void {
    this.#page = this.#freshPage();
    this.#cluesThen.clear();
    this.#waiting.restart();
    this.#waiting.add(inViewFirst(this.text.blocks));
  }

  #freshPage(): PageContext {
    return { ...pageFacts(this.#document, this.#document.location), clues: [], copied: [] };
  }

  #then(task: () => Promise<void>): void {
    const work = this.#work.catch(() => undefined).then(task);
    // Whoever waits for `settled` hears of a failure; here it must not count as one that nobody heard.
    work.catch(() => undefined);
    this.#work = work;
  }

  #isWorthwhile(): boolean {
    const { pathname } = this.#document.location;
    const { published } = this.#page;
    return isArticle(pageStatistics(this.text.blocks, this.#document, { pathname, published }));
  }

  async #askAll(): Promise<void> {
    this.#isWanted ||= this.#isWorthwhile();
    if (!this.#isWanted) return;
    for (let batch = this.#waiting.next(); batch.length > 0; batch = this.#waiting.next())
      await this.#askBatch(batch.filter((block) => this.text.has(block)));
    this.#count();
    this.#needs.changed();
  }

  async #askBatch(batch: readonly PageBlock[]): Promise<void> {
    const page = this.#page;
    const blocks = batch.map(({ id, text }) => ({ id, text }));
    const { mentions, clues, copied } = await this.#needs.ask('scan', { blocks, page });
    const known = new Set([...page.clues, ...clues]);
    this.#page = { ...page, clues: [...known], copied: distinct([...page.copied, ...copied]) };
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    for (const block of batch) {
      this.#forget(block);
      this.#cluesThen.set(block, known.size);
      this.#paint(
        block,
        (byBlock.get(block.id) ?? []).map(({ mention }) => mention),
      );
    }
    for (const [block, then] of this.#cluesThen) if (then < known.size) this.#waiting.add([block]);
  }

  #paint(block: PageBlock, mentions: readonly Mention[]): void {
    for (const { key, mention } of this.marks.set(block, mentions.filter(this.#isMarked))) {
      const place = domSpan(block, mention);
      if (place) this.#needs.highlighter.paint(key, mention.kind, place);
    }
  }

  #forget(block: PageBlock): void {
    this.#waiting.delete(block);
    this.#cluesThen.delete(block);
    for (const { key } of this.marks.delete(block)) this.#needs.highlighter.erase(key);
  }

  #count(): void {
    const claims = new Set(this.inOrder.flatMap(({ mention: { kind, id } }) => (kind === 'claim' ? id : [])));
    const shown = [...claims].join(' ');
    if (shown === this.#shownClaims) return;
    this.#shownClaims = shown;
    this.#needs.counted([...claims]).catch(() => undefined);
  }
}

function distinct(quotes: readonly CopiedQuote[]): CopiedQuote[] {
  return [...new Map(quotes.map((quote) => [`${quote.article} ${quote.start}`, quote])).values()];
}
