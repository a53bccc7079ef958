import { isCutOff } from '#lib/messages/browser.ts';
import type { PageChoices, ReadingPlace } from '#lib/messages/questions.ts';
import type { Found } from '#lib/model/found.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { PageContext } from '#lib/model/page.ts';
import { domSpan } from '#lib/page/dom-span.ts';
import { Highlighter } from '#lib/page/highlighter.ts';
import { marksAt } from '#lib/page/hit-test.ts';
import { boxAround } from '#lib/page/mark-box.ts';
import { type Mark, Marks } from '#lib/page/marks.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import type { PageText } from '#lib/page/page-text.ts';
import { ShadowLooks } from '#lib/page/shadow-looks.ts';
import { showNotice } from '#lib/page/show-notice.ts';
import highlightsCss from '../../assets/styles/highlights.css?inline';
import { found } from './found.ts';
import { LateCards } from './late-cards.ts';
import type { MarksNeeds, PageMarks } from './marks.ts';
import { openCards } from './open-cards.ts';

/** A page with its marks painted, which open their cards. */
export class MarkedPage implements PageMarks {
  readonly marks = new Marks();
  readonly #reader: MarksNeeds['reader'];
  readonly #highlighter: Highlighter;
  readonly #shadowLooks = new ShadowLooks(highlightsCss);
  readonly #cards: LateCards;
  readonly #opening: ReturnType<typeof openCards>;

  #choices: PageChoices;
  /** The mark whose card was opened last. */
  #last: ReadingPlace['last'];

  constructor({ document, reader, ask, choices, shown }: MarksNeeds) {
    this.#reader = reader;
    this.#choices = choices;
    this.#highlighter = new Highlighter(choices.looks);
    this.#cards = new LateCards({
      document,
      reader: this,
      ask,
      settings: choices,
      shown: (key) => {
        this.#last = { key, time: Date.now() };
        shown(key);
      },
    });
    this.#opening = openCards(document, {
      cards: this.#cards,
      failed: (error) => this.#failed(error),
      marksAt: (x, y) => this.#at(x, y),
      assert: () => this.#highlighter.assert(),
    });
    this.#opening.turnHover(choices.hover);
  }

  /** The marks in reading order. */
  get inOrder(): Mark[] {
    return this.marks.inOrder(this.text.blocks);
  }

  /** The page's text. */
  get text(): PageText {
    return this.#reader.text;
  }

  /** What is known of the page so far. */
  get page(): PageContext {
    return this.#reader.page;
  }

  set(block: PageBlock, mentions: readonly Mention[]): void {
    for (const { key } of this.marks.delete(block)) this.#highlighter.erase(key);
    if (mentions.length === 0) return;
    for (const { key, mention } of this.marks.set(block, mentions)) {
      const place = domSpan(block, mention);
      if (place) this.#highlighter.paint(key, mention.kind === 'entity' ? 'entity' : mention.outcome, place);
    }
    this.#highlighter.assert();
    const root = block.owner.getRootNode();
    if (root instanceof ShadowRoot) this.#shadowLooks.adopt(root);
  }

  keepUp(moved: boolean): void {
    if (moved) this.#cards.close();
    this.#highlighter.assert();
    this.#shadowLooks.keepUp();
  }

  choose(choices: PageChoices): void {
    const { looks, language } = this.#choices;
    this.#choices = choices;
    const isSame = looks.palette === choices.looks.palette && looks.line === choices.looks.line;
    if (!isSame) this.#highlighter.look(choices.looks);
    // A card that is open stays as long as it would be drawn the same.
    if (!isSame || language !== choices.language) this.#cards.adapt(choices);
    this.#opening.turnHover(choices.hover);
  }

  found(): Found[] {
    return this.inOrder.map(found);
  }

  isMarked(x: number, y: number): boolean {
    return this.#at(x, y).length > 0;
  }

  async show(key: string): Promise<{ top: number; bottom: number } | null> {
    const mark = this.inOrder.find((one) => one.key === key);
    if (!mark) return null;
    await this.#cards.show(mark);
    return boxAround(mark) ?? null;
  }

  place(): ReadingPlace {
    const inView = this.inOrder.find((mark) => (boxAround(mark)?.bottom ?? -1) > 0);
    return { ...(this.#last && { last: this.#last }), ...(inView && { inView: inView.key }) };
  }

  list(): Promise<void> {
    return this.#cards.list();
  }

  close(): void {
    this.#cards.close();
  }

  end(): void {
    this.#opening.end();
    this.#cards.close();
    this.#highlighter.clear();
    this.#shadowLooks.clear();
  }

  /** What was never brought cannot be brought once the extension is cut off: the reader, who wants it, is told. */
  #failed(error: unknown): void {
    if (!isCutOff()) throw error;
    showNotice(document, this.#choices.stopped);
    this.end();
  }

  #at(x: number, y: number): Mark[] {
    return marksAt(document, x, y, this.text, this.marks).filter(({ mention }) =>
      this.#highlighter.paints(mention.kind),
    );
  }
}
