import type { Ask } from '#lib/messages/ask.ts';
import type { BackgroundQuestions, Touched } from '#lib/messages/questions.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { spanOfRange } from '#lib/page/anchor-ranges.ts';
import { pageFacts } from '#lib/page/page-facts.ts';
import { placeOfRanges } from '#lib/page/place-of-ranges.ts';
import { selectedRange } from '#lib/page/selected-range.ts';
import type { LateSavedCards } from './late-saved-cards.ts';
import { newHighlight } from './new-highlight.ts';
import type { PagePassages } from './page-passages.ts';
import type { Passages, SavedHere } from './passages-slot.ts';
import type { PlacedPassage } from './placed-passage.ts';
import { touchedBy } from './touched-by.ts';

/** A frame of another site, which the reader's word for the page does not open. */
export class FrameNotReadableError extends Error {
  override readonly name = 'FrameNotReadableError';
}

/** How often the background is asked to save: the browser may end it before it answers. The id makes it one save. */
const ATTEMPTS = 3;

/** What the keeper needs of the page. */
export interface KeeperNeeds {
  document: Document;
  passages: PagePassages;
  cards: LateSavedCards;
  ask: Ask;
}

/** Saves passages of a page and says how it went. */
export class Keeper implements Passages {
  readonly #needs: KeeperNeeds;

  constructor(needs: KeeperNeeds) {
    this.#needs = needs;
  }

  saveSelection(): void {
    void this.#telling(undefined, async () => {
      await this.#keep(await this.#selected());
      // It is painted now; and a click on selected words would count as one more selection.
      this.#needs.document.getSelection()?.removeAllRanges();
    });
  }

  refuseFrame(): void {
    void this.#telling(undefined, () => {
      throw new FrameNotReadableError('The browser does not let extensions read this frame.');
    });
  }

  save(range: StaticRangeInit, touched: Touched): void {
    void this.#telling(range, () => this.#keep(range, touched));
  }

  saved(): SavedHere[] {
    return this.#needs.passages.all.map(savedHere);
  }

  savedAt(range: StaticRangeInit): SavedHere[] {
    return this.#needs.passages.within(range).map(savedHere);
  }

  open(id: string): void {
    void this.#needs.cards.open(id);
  }

  /** Taken at once, before the reader clicks elsewhere; anew where reading has found shadow roots to look into. */
  async #selected(): Promise<StaticRangeInit> {
    const { document, passages } = this.#needs;
    const take = () => selectedRange(document, [...passages.text.shadowRoots]);
    const known = passages.text.shadowRoots.size;
    const early = attempted(take);
    await passages.settled;
    return early && passages.text.shadowRoots.size === known ? early : take();
  }

  async #keep(range: StaticRangeInit, touches?: Touched): Promise<void> {
    const { document, passages, cards, ask } = this.#needs;
    await passages.settled;
    const span = spanOfRange(passages.text, range);
    const there = passages.all.find((passage) => {
      const its = passage.spanIn(passages.text);
      return its && span && its.start === span.start && its.end === span.end;
    });
    if (there) return cards.open(there.highlight.id);
    const highlight = newHighlight(document, passages.text.text, span);
    if (!span) return;
    const page = { ...pageFacts(document, document.location), clues: [], copied: [] };
    // Without a pack that can be read there is no evidence to keep; the words still are the reader's.
    const found = await touchedBy(passages.text, span, page, ask).catch(() => []);
    const others = found.filter(({ kind, id }) => kind !== touches?.kind || id !== touches.id);
    const touched = touches ? [touches, ...others] : others;
    const saved = await this.#save({ highlight, touched, page }, range);
    if (!saved) return;
    passages.put(saved, span);
    await cards.open(saved.id, true);
  }

  /** Nothing where the reader does not want it saved in a private window. */
  async #save(
    question: BackgroundQuestions['save']['ask'],
    range: StaticRangeInit,
  ): Promise<Highlight | undefined> {
    const { document, cards, ask } = this.#needs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask('save', question);
      } catch (error) {
        if (error instanceof Error && error.name === 'PrivateWindowError') {
          if (!(await cards.askPrivately(placeOfRanges(document, [range])))) return undefined;
          return this.#save({ ...question, evenPrivately: true }, range);
        }
        if (!(error instanceof NoAnswerError) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Does something and tells the reader what went wrong, beside a stretch of the page. */
  async #telling(range: StaticRangeInit | undefined, task: () => Promise<void>): Promise<void> {
    const { document, cards } = this.#needs;
    try {
      await task();
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      await cards.refuse(error, placeOfRanges(document, range ? [range] : []));
    }
  }
}

function savedHere({ highlight: { id, passage } }: PlacedPassage): SavedHere {
  return { id, text: passage.quote.exact };
}

function attempted<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
