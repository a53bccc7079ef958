import { type ComponentChild, render } from 'preact';
import type { Ask } from '#lib/messages/ask.ts';
import type { Looks } from '#lib/model/settings.ts';
import type { CardHost, CardPlace } from '#lib/page/card-host.ts';
import { copyText } from '#lib/page/copy-text.ts';
import { domSpan } from '#lib/page/dom-span.ts';
import { anchorOf, boxAround, bringIntoView } from '#lib/page/mark-box.ts';
import type { Mark } from '#lib/page/marks.ts';
import { placeOfRanges } from '#lib/page/place-of-ranges.ts';
import { sentenceAround } from '#lib/text/sentence-around.ts';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { ClaimEntry } from '../../components/ClaimEntry.tsx';
import { CopyProvider } from '../../components/Copying.ts';
import { EntityCard } from '../../components/EntityCard.tsx';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import { LooksProvider } from '../../components/Looks.ts';
import { type Translation, TranslationProvider } from '../../components/Translation.ts';
import type { Cards } from './cards.ts';
import { listCard } from './list-card.tsx';
import type { MarkedPage } from './marked-page.ts';

import { savedHere } from './saved-here.ts';

/** How cards are written and how words are marked in them. */
export interface Manner {
  translation: Translation;
  looks: Looks;
}

/** Opens the cards of a page's marks, one at a time. */
export class CardOpener implements Cards {
  readonly #host: CardHost;
  readonly #reader: MarkedPage;
  readonly #ask: Ask;
  readonly #manner: Manner;
  readonly #shown: (key: string) => void;
  /** Counts openings: an answer that comes after the next opening is too late. */
  #openings = 0;

  /** `shown` is told the key of each mark whose card opens. */
  constructor(host: CardHost, reader: MarkedPage, ask: Ask, manner: Manner, shown: (key: string) => void) {
    this.#host = host;
    this.#reader = reader;
    this.#ask = ask;
    this.#manner = manner;
    this.#shown = shown;
  }

  get isOpen(): boolean {
    return this.#host.isOpen;
  }

  get isPreview(): boolean {
    return this.#host.isPreview;
  }

  async open(marks: readonly Mark[]): Promise<void> {
    const [mark, ...others] = marks;
    if (!mark) return;
    await this.#show(mark, () => this.#card(mark, others, marks));
  }

  async preview(marks: readonly Mark[]): Promise<void> {
    const [mark, ...others] = marks;
    if (mark) await this.#show(mark, () => this.#card(mark, others, marks), true);
  }

  async show(mark: Mark): Promise<void> {
    bringIntoView(mark);
    const { start, end } = mark.mention;
    const here = this.#reader.marks
      .of(mark.block)
      .filter((other) => other !== mark && other.mention.start < end && other.mention.end > start);
    await this.open([mark, ...here]);
  }

  async list(): Promise<void> {
    const content = await this.#ready(() => listCard(this.#ask, () => this.close()));
    if (content) this.#draw(placeOfRanges(document, []), content);
  }

  /** Closes the card, if one is open, and lets none come that is on its way. */
  close(): void {
    this.#openings += 1;
    this.#host.close();
  }

  /** What a card shows, or why it cannot; nothing where the reader has gone on in the meantime. */
  async #ready(card: () => Promise<ComponentChild>): Promise<ComponentChild> {
    this.#openings += 1;
    const opening = this.#openings;
    const content = await card().catch((error: unknown) => (
      <LoadFailed
        error={error instanceof Error ? error : new Error(String(error))}
        onClose={() => this.close()}
      />
    ));
    return opening === this.#openings ? content : undefined;
  }

  async #show(mark: Mark, card: () => Promise<ComponentChild>, isPreview = false): Promise<void> {
    const content = await this.#ready(card);
    if (!content) return;
    const node = domSpan(mark.block, mark.mention)?.startContainer;
    // The page has taken the words away in the meantime.
    if (!node || !boxAround(mark)) return;
    if (!isPreview) this.#shown(mark.key);
    this.#draw({ anchor: () => anchorOf(mark), node }, content, isPreview);
  }

  #draw(place: CardPlace, content: ComponentChild, isPreview = false): void {
    const mount = (into: HTMLElement) => {
      render(
        <TranslationProvider value={this.#manner.translation}>
          <LooksProvider value={this.#manner.looks}>
            <CopyProvider value={(text) => copyText(document, text)}>{content}</CopyProvider>
          </LooksProvider>
        </TranslationProvider>,
        into,
      );
      return () => render(null, into);
    };
    if (isPreview) this.#host.preview(place, mount);
    else this.#host.open(place, mount);
  }

  async #card(mark: Mark, others: readonly Mark[], all: readonly Mark[]): Promise<ComponentChild> {
    const { mention, block } = mark;
    const { page, text } = this.#reader;
    const words = text.blocks.map((one) => one.text).join('\n');
    const more = await Promise.all(
      others.map(async (other) => ({ key: other.key, text: await this.#nameOf(other) })),
    );
    const shared = {
      here: savedHere(mark, this.#ask),
      more,
      onMore: (key: string) =>
        void this.open(all.toSorted((one, other) => Number(other.key === key) - Number(one.key === key))),
      onClose: () => this.close(),
      onOpenClaim: (id: string) => void this.#show(mark, () => this.#otherClaim(id, all)),
    };
    if (mention.kind === 'entity') {
      return <EntityCard {...shared} view={await this.#ask('entity', { id: mention.id, page, words })} />;
    }
    const here = sentenceAround(block.text, mention);
    const { sentence } = here;
    const view = await this.#ask('claim', { id: mention.id, page, words, sentence });
    return (
      <ClaimCard
        {...shared}
        {...here}
        mention={mention}
        view={view}
        published={page.published}
        onWrong={async (isWrong) => {
          const said = { claim: mention.id, sentence };
          if (isWrong) await this.#ask('reportWrong', { ...said, ...(page.host && { host: page.host }) });
          else await this.#ask('takeBackWrong', said);
        }}
      />
    );
  }

  /** The card of a claim that does not stand here; leaving it goes back to the one it was opened from. */
  async #otherClaim(id: string, from: readonly Mark[]): Promise<ComponentChild> {
    const view = await this.#ask('claim', { id, page: this.#reader.page, words: '' });
    const [mark] = from;
    return (
      <ClaimEntry
        view={view}
        leave="back"
        onClose={() => void this.open(from)}
        onOpenClaim={(next) => mark && void this.#show(mark, () => this.#otherClaim(next, from))}
      />
    );
  }

  /** How a mark is offered on another's card: several claims may stand on the very same words. */
  async #nameOf({ mention, block }: Mark): Promise<string> {
    if (mention.kind === 'entity') return block.text.slice(mention.start, mention.end);
    return (await this.#ask('claim', { id: mention.id, page: this.#reader.page, words: '' })).statement;
  }
}
