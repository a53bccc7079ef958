import { useTranslation } from './Translation.ts';

/** The way to the library, from any page of the extension. */
export function LibraryLink({ look }: { look: 'link' | 'button' }) {
  const { t } = useTranslation();
  return (
    <a class={look} href="/library.html" target="_blank" rel="noreferrer">
      {t('libraryTitle')}
    </a>
  );
}
