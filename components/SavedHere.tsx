import { useState } from 'preact/hooks';
import { FailureText } from './FailureText.tsx';
import { MoreHere, type MoreItem } from './MoreHere.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `SavedHere`. */
export interface SavedHereProps {
  /** The passages saved at this place, by their words. */
  saved: readonly MoreItem[];
  /** Saves the sentence that the card was opened from; throws where that cannot be begun. What comes of it is another card. */
  onSave(): Promise<void>;
  /** Opens the card of a passage. */
  onOpen(key: string): void;
}

/** On a claim's or name's card: saves the sentence, and leads to what is saved of it already. */
export function SavedHere({ saved, onSave, onOpen }: SavedHereProps) {
  const { t } = useTranslation();
  const [error, setError] = useState<Error>();
  const save = () =>
    onSave().catch((thrown: unknown) =>
      setError(thrown instanceof Error ? thrown : new Error(String(thrown))),
    );
  return (
    <section class="saved-here">
      <MoreHere title="savedHere" items={saved} onMore={onOpen} />
      <button type="button" class="button" onClick={save}>
        {t('savePassage')}
      </button>
      {error && <FailureText error={error} />}
    </section>
  );
}
