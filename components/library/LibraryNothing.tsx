import { useTranslation } from '../Translation.ts';

/** A library without highlights: how they come in. */
export function LibraryNothing({ onImport }: { onImport(): void }) {
  const { t } = useTranslation();
  return (
    <section class="library-empty">
      <h2>{t('libraryEmptyTitle')}</h2>
      <p>{t('libraryEmptyWhy')}</p>
      <button type="button" class="button" onClick={onImport}>
        {t('importTitle')}
      </button>
    </section>
  );
}
