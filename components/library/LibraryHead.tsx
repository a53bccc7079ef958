import { useId } from 'preact/hooks';
import type { LibraryView } from '#lib/library/catalogue.ts';
import { useTranslation } from '../Translation.ts';

/** Props of `LibraryHead`. */
export interface LibraryHeadProps {
  view: LibraryView;
  onView(view: LibraryView): void;
  /** How many highlights there are; nothing until that is known. */
  all: number | undefined;
  /** How many the view has. */
  total: number;
  onImport(): void;
  onExport(): void;
  onHelp(): void;
}

/** The head of the library: search, how much was found, files in and out. */
export function LibraryHead({ view, onView, all, total, onImport, onExport, onHelp }: LibraryHeadProps) {
  const { t, plural } = useTranslation();
  const id = useId();
  const isNarrowed = view.query !== '' || Object.keys(view.filter).length > 0;
  return (
    <header class="library-head">
      <h1>{t('libraryTitle')}</h1>
      <search class="library-search">
        <label class="unseen" for={id}>
          {t('librarySearch')}
        </label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={t('librarySearchHint')}
          value={view.query}
          onInput={(event) => onView({ ...view, query: event.currentTarget.value })}
        />
      </search>
      <p class="library-count" role="status">
        {all !== undefined && (isNarrowed ? plural('libraryFound', total) : plural('highlights', all))}
      </p>
      <p class="buttons library-actions">
        <button type="button" class="button" onClick={onImport}>
          {t('importButton')}
        </button>
        <button type="button" class="button" disabled={!all} onClick={onExport}>
          {t('exportButton')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('keyboardTitle')}
          title={t('keyboardTitle')}
          onClick={onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </p>
    </header>
  );
}
