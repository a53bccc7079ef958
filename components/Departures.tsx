import type { AppearanceView } from '#lib/model/view.ts';
import { useTranslation } from './Translation.ts';

/** In what a row differs from the page's sentence: its words, and the page's. */
export function Departures({ row: { text, departures, language } }: { row: AppearanceView }) {
  const { t } = useTranslation();
  if (departures.length === 0) return null;
  return (
    <ul class="departures" aria-label={t('departuresTitle')}>
      {departures.map(({ start, end, here }) => (
        <li key={start}>
          <q lang={language} dir="auto">
            {text.slice(start, end)}
          </q>{' '}
          <span>{here === undefined ? t('departsFromNobody') : t('departsFrom', here)}</span>
        </li>
      ))}
    </ul>
  );
}
