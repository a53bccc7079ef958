import type { AppearanceView } from '#lib/model/view.ts';
import { useTranslation } from './Translation.ts';

/** Why words of a quotation are marked as taking a position: the words at once, the reasons of the open list on request. */
export function LoadedReasons({ row: { text, loaded, language } }: { row: AppearanceView }) {
  const { t } = useTranslation();
  const reasons = new Map(
    loaded.flatMap(({ start, end, why }): [string, string][] =>
      why === undefined ? [] : [[text.slice(start, end).toLocaleLowerCase(language), why]],
    ),
  );
  if (reasons.size === 0) return null;
  return (
    <details class="reasons">
      <summary>
        {t('loadedTitle')}:{' '}
        {[...reasons.keys()].map((word, index) => (
          <span key={word}>
            {index > 0 && ', '}
            <bdi lang={language}>{word}</bdi>
          </span>
        ))}
      </summary>
      <dl>
        {[...reasons].map(([word, why]) => (
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
