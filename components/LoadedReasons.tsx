import type { AppearanceView } from '#lib/model/view.ts';
import { useTranslation } from './Translation.ts';

/** Why words of a quotation are marked as taking a position: the words at once, the reasons of the open list on request. */
export function LoadedReasons({ row: { text, loaded, language } }: { row: AppearanceView }) {
  const { t } = useTranslation();
  const explained = loaded.flatMap(({ start, end, why }) =>
    why === undefined ? [] : [{ word: text.slice(start, end), why }],
  );
  // Each once, as it is first printed here, whether with a capital letter or without.
  const folded = ({ word }: { word: string }) => word.toLocaleLowerCase(language);
  const reasons = [...Map.groupBy(explained, folded).values()].flatMap(([first]) => first ?? []);
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>
        {t('loadedTitle')}:{' '}
        {reasons.map(({ word }, index) => (
          <span key={word}>
            {index > 0 && ', '}
            <bdi lang={language}>{word}</bdi>
          </span>
        ))}
      </summary>
      <dl>
        {reasons.map(({ word, why }) => (
          <div key={word}>
            <dt lang={language} dir="auto">
              {word}
            </dt>
            {/* The list is of English words, and in English. */}
            <dd lang="en" dir="ltr">
              {why}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
