import { useId } from 'preact/hooks';
import { useTranslation } from './Translation.ts';

/** Props of `SearchBox`. */
export interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
}

/** Where words to look up in the collection are typed. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <search class="search">
      <label for={id}>{t('searchLabel')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={t('searchPlaceholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
