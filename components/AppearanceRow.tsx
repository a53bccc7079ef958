import type { AppearanceView } from '#lib/model/view.ts';
import { MarkedQuote } from './MarkedQuote.tsx';
import { StanceTag } from './StanceTag.tsx';
import { useTranslation } from './Translation.ts';

/** One wording of a claim: how it is put, the quotation, the day, and the way to the article. */
export function AppearanceRow({ row }: { row: AppearanceView }) {
  const { t, day } = useTranslation();
  return (
    <li class="appearance">
      <StanceTag row={row} />
      <MarkedQuote row={row} />
      <p class="byline">
        <time dateTime={row.published}>{day(row.published)}</time>
        {row.headline && <cite lang={row.language}>{row.headline}</cite>}
        {row.url && (
          <a href={row.url} target="_blank" rel="noreferrer">
            {t('readArticle')}
          </a>
        )}
      </p>
    </li>
  );
}
