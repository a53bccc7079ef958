import { type ComponentChild, render } from 'preact';
import { describePassage } from '#lib/anchor/describe-passage.ts';
import { searchable } from '#lib/anchor/searchable.ts';
import type { CardHost, CardPlace } from '#lib/page/card-host.ts';
import { bringIntoView, placeOfRanges } from '#lib/page/place-of-ranges.ts';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import { PrivateQuestion } from '../../components/saved/PrivateQuestion.tsx';
import { SavedCard } from '../../components/saved/SavedCard.tsx';
import type { SavedActions } from '../../components/saved/use-saved.ts';
import { type Translation, TranslationProvider } from '../../components/Translation.ts';
import type { PlacedPassage } from '../passages/placed-passage.ts';
import type { SavedCards, SavedCardsNeeds } from '../passages/saved-cards-slot.ts';
import { HighlightEditing } from './highlight-editing.ts';

/** Opens the cards of a page's saved passages, in the host that they share with the cards of its claims. */
export class SavedCardOpener implements SavedCards {
  readonly #host: CardHost;
  readonly #translation: Translation;
  readonly #needs: SavedCardsNeeds;
  #isOpen = false;

  constructor(host: CardHost, translation: Translation, needs: SavedCardsNeeds) {
    this.#host = host;
    this.#translation = translation;
    this.#needs = needs;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(id: string, isFresh = false): void {
    const { document, passages, ask } = this.#needs;
    const passage = passages.of(id);
    if (!passage) return;
    const place = placeOfRanges(document, passage.ranges);
    bringIntoView(document, place);
    const span = passage.spanIn(passages.text);
    const isMoved = passage.state === 'unsure' && span !== undefined;
    this.#draw(
      place,
      <SavedCard
        highlight={passage.highlight}
        isFresh={isFresh}
        movedTo={isMoved ? passages.text.text.slice(span.start, span.end) : undefined}
        isLost={passage.state === 'lost'}
        actions={this.#actions(passage)}
        more={this.#others(passage)}
        onMore={(other) => this.open(other)}
        onLibrary={() => void ask('openLibrary', { id })}
        onClose={() => this.close()}
      />,
    );
  }

  refuse(error: Error, place: CardPlace): void {
    this.#draw(place, <LoadFailed title="notSavedTitle" error={error} onClose={() => this.close()} />);
  }

  askPrivately(place: CardPlace): Promise<boolean> {
    return new Promise((resolve) => {
      const decide = (isWanted: boolean) => {
        resolve(isWanted);
        this.close();
      };
      const question = <PrivateQuestion onSave={() => decide(true)} onClose={() => decide(false)} />;
      // However the card goes away, no answer is a no.
      this.#draw(place, question, () => resolve(false));
    });
  }

  close(): void {
    if (this.#isOpen) this.#host.close();
  }

  #actions(passage: PlacedPassage): SavedActions {
    const { passages, ask, notes } = this.#needs;
    const editing = new HighlightEditing(passage.highlight, passages, ask);
    return {
      edit: (edit) => editing.edit(edit).catch((error: unknown) => this.#failed(passage, error)),
      remove: () => editing.remove(),
      restore: (edit) => editing.restore(edit),
      reload: () => editing.reload(),
      confirm: async () => {
        const span = passage.spanIn(passages.text);
        if (!span) return passage.highlight;
        const described = describePassage(searchable(passages.text.text), span);
        const changed = await editing.edit({ passage: described });
        passages.put(changed, span);
        await notes.note([passage]);
        return changed;
      },
      reject: async () => {
        passages.lose(passage);
        this.close();
        await notes.note([passage]);
      },
    };
  }

  /** A change that is saved while its card closes has nobody left to tell the reader what went wrong. */
  #failed(passage: PlacedPassage, error: unknown): never {
    const { document } = this.#needs;
    if (!this.#isOpen && error instanceof Error) this.refuse(error, placeOfRanges(document, passage.ranges));
    throw error;
  }

  #others(passage: PlacedPassage) {
    const { passages } = this.#needs;
    const others = new Set(passage.ranges.flatMap((range) => passages.within(range)));
    others.delete(passage);
    return [...others].map(({ highlight: { id, passage: its } }) => ({ key: id, text: its.quote.exact }));
  }

  #draw(place: CardPlace, content: ComponentChild, gone: () => void = () => undefined): void {
    this.#host.open(place, (into) => {
      this.#isOpen = true;
      render(<TranslationProvider value={this.#translation}>{content}</TranslationProvider>, into);
      return () => {
        this.#isOpen = false;
        render(null, into);
        gone();
      };
    });
  }
}
