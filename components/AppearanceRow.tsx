import type { AppearanceView } from '#lib/model/view.ts';
import { MarkedQuote } from './MarkedQuote.tsx';
import { StanceTag } from './StanceTag.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `AppearanceRow`. */
export interface AppearanceRowProps {
  row: AppearanceView;
  /** True where the row says its day itself. */
  dated: boolean;
}

/** One wording of a claim: how it is put, the quotation, and the way to the article. */
export function AppearanceRow({ row, dated }: AppearanceRowProps) {
  const { t, day } = useTranslation();
  return (
    <li class="appearance">
      <StanceTag row={row} />
      <MarkedQuote row={row} />
      <p class="byline">
        {dated && <time dateTime={row.published}>{day(row.published)}</time>}
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
