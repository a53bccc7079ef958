import type { Ask } from '#lib/messages/ask.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import type { PageContext } from '#lib/model/page.ts';
import { ArticleLayout } from '#lib/page/article-layout.ts';
import type { PageChange } from '#lib/page/changed-roots.ts';
import { inViewFirst } from '#lib/page/in-view-first.ts';
import { isArticle } from '#lib/page/is-article.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { pageFacts } from '#lib/page/page-facts.ts';
import { pageStatistics } from '#lib/page/page-statistics.ts';
import { PageText, type Refreshed } from '#lib/page/page-text.ts';
import { inSlices, type Pausable } from '#lib/page/slices.ts';
import { LateMarks } from './late-marks.ts';
import type { PageMarks } from './marks.ts';
import { PageKnowledge } from './page-knowledge.ts';

/** What a reader of pages needs from outside. */
export interface PageReaderNeeds {
  ask: Ask;
  /** Brings what marks the page. */
  bringMarks: () => Promise<PageMarks>;
  /** Called whenever other mentions may be found than before. */
  changed: () => void;
  /** Told of every open shadow root that text was read in. */
  entered: (root: ShadowRoot) => void;
  /** Told the ids of the claims that stand on the page, whenever they are others than before. */
  counted: (claims: string[]) => Promise<unknown>;
}

/**
 * Reads a page, asks what is known of it, and has the answers marked; keeps up while the page changes.
 *
 * Reading is done in idle time and one thing after the other: each change waits for the one before. A page that is no
 * article is read and not asked about, until the reader asks for it.
 */
export class PageReader {
  readonly text: PageText;
  /** What is marked on the page. */
  readonly marks: LateMarks;
  readonly #document: Document;
  readonly #needs: PageReaderNeeds;
  readonly #layout: ArticleLayout;
  readonly #knowledge: PageKnowledge;
  #isWanted = false;
  #work: Promise<void> = Promise.resolve();
  #shownClaims = '';
  #ended = false;

  constructor(document: Document, needs: PageReaderNeeds) {
    this.#document = document;
    this.#needs = needs;
    this.#layout = new ArticleLayout(document);
    this.#knowledge = new PageKnowledge(needs.ask);
    this.marks = new LateMarks(needs.bringMarks);
    this.text = new PageText(document.documentElement, this.#layout, 'later');
    this.#then(() => inSlices(this.#readAll()));
  }

  /** What is known of the page so far. */
  get page(): PageContext {
    return this.#knowledge.page;
  }

  /**
   * Ends when all that has been read so far is answered and marked. Throws what the background answered instead, and
   * `NoAnswerError` where the reading has ended: what it knows then is no answer.
   */
  async settled(): Promise<void> {
    await this.#work;
    if (this.#ended) throw new NoAnswerError('This page is no longer being read.');
  }

  /** The same for a page that the reader asks about: it is not for us to say that it is no article. */
  async wanted(): Promise<void> {
    if (!this.#isWanted) this.#then(() => undefined);
    this.#isWanted = true;
    await this.settled();
  }

  /** Reads what changed; at another address everything is asked about anew. */
  update(change: PageChange, moved: boolean): void {
    this.marks.here?.keepUp(moved);
    this.#then(async () => {
      if (moved) await inSlices(this.#readAll());
      else this.#take(await inSlices(this.text.refreshing(change)));
    });
  }

  /** Asks about the page again: something else may be to be marked now. */
  askAgain(): void {
    this.#then(() => this.#knowledge.add(this.text.blocks));
  }

  /** Tells the toolbar again, which forgets a page that the reader leaves and comes back to. */
  tellCount(): void {
    this.#shownClaims = '';
    this.#count();
  }

  /** Stops, and takes every mark off the page. */
  end(): void {
    this.#ended = true;
    this.marks.end();
  }

  *#readAll(): Pausable<void> {
    const facts = pageFacts(this.#document, this.#document.location);
    this.#layout.survey();
    yield;
    this.#take(yield* this.text.reading());
    this.#knowledge.begin(facts, inViewFirst(this.text.blocks));
  }

  #take({ added, removed }: Refreshed): void {
    for (const root of this.text.shadowRoots) this.#needs.entered(root);
    for (const block of removed) if (this.#knowledge.forget(block)) this.marks.here?.set(block, []);
    this.#knowledge.add(added);
  }

  /** Does something once what was begun before is done, then asks about what waits. */
  #then(task: () => unknown): void {
    const work = this.#work
      .catch(() => undefined)
      .then(async () => {
        if (this.#ended) return;
        await task();
        await this.#askAll();
      });
    // Whoever waits for `settled()` hears of a failure; here it must not count as one that nobody heard.
    work.catch(() => undefined);
    this.#work = work;
  }

  async #askAll(): Promise<void> {
    if (this.#knowledge.isWaiting) this.#isWanted ||= this.#isWorthwhile();
    if (!this.#isWanted) return;
    while (this.#knowledge.isWaiting && !this.#ended) {
      const blocks = await this.#knowledge.askNext();
      if (blocks.length === 0) continue;
      if (this.#ended) return;
      const marks = await this.marks.wanted();
      await inSlices(this.#marking(marks, blocks));
    }
    if (this.#ended) return;
    this.#count();
    this.#needs.changed();
  }

  *#marking(marks: PageMarks, blocks: readonly PageBlock[]): Pausable<void> {
    for (const block of blocks) {
      if (this.text.has(block)) marks.set(block, this.#knowledge.of(block));
      yield;
    }
  }

  #isWorthwhile(): boolean {
    const { pathname } = this.#document.location;
    const { published } = this.page;
    return isArticle(pageStatistics(this.text.blocks, this.#document, { pathname, published }));
  }

  #count(): void {
    const claims = this.#knowledge.claimsIn(this.text.blocks);
    const shown = claims.join(' ');
    if (shown === this.#shownClaims) return;
    this.#shownClaims = shown;
    this.#needs.counted(claims).catch(() => undefined);
  }
}
