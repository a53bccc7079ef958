import { useTranslation } from '../Translation.ts';

/** Props of `Moved`. */
export interface MovedProps {
  /** What was saved. */
  saved: string;
  /** What stands on the page now where the passage may be. */
  here: string;
  onConfirm(): void;
  onReject(): void;
}

/** Asks whether a place that is not beyond doubt is the one: nothing is taken for it until the reader says so. */
export function Moved({ saved, here, onConfirm, onReject }: MovedProps) {
  const { t } = useTranslation();
  return (
    <section class="moved" aria-label={t('savedMoved')}>
      <p>{t('savedMoved')}</p>
      {here !== saved && (
        <>
          <p class="eyebrow">{t('savedWordsHere')}</p>
          <blockquote class="saved-quote" dir="auto">
            {here}
          </blockquote>
        </>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onConfirm}>
          {t('savedIsHere')}
        </button>
        <button type="button" class="button" onClick={onReject}>
          {t('savedIsNotHere')}
        </button>
      </div>
    </section>
  );
}
