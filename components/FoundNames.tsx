import type { Found } from '#lib/model/found.ts';
import { useTranslation } from './Translation.ts';

/** Props of `FoundNames`. */
export interface FoundNamesProps {
  names: readonly Found[];
  onShow(key: string): void;
}

/** The names found on the page, close together. */
export function FoundNames({ names, onShow }: FoundNamesProps) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <section class="found-names">
      <h3>{t('popupListNames')}</h3>
      <ul class="names">
        {names.map(({ key, text }) => (
          <li key={key}>
            <button type="button" class="name" title={t('showOnPage')} onClick={() => onShow(key)}>
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
