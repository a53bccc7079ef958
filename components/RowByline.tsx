import type { AppearanceView } from '#lib/model/view.ts';
import { CopyButton } from './CopyButton.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `RowByline`. */
export interface RowBylineProps {
  row: AppearanceView;
  /** True where the row says its day itself. */
  dated: boolean;
}

/** Under a quotation: its day and headline, the way to the article, and a button that copies it. */
export function RowByline({ row, dated }: RowBylineProps) {
  const { t, day } = useTranslation();
  return (
    <p class="byline">
      {dated && <time dateTime={row.published}>{day(row.published)}</time>}
      {row.headline && <cite lang={row.language}>{row.headline}</cite>}
      {row.url && (
        <a href={row.link ?? row.url} target="_blank" rel="noreferrer">
          {t('readArticle')}
        </a>
      )}
      <CopyButton row={row} />
    </p>
  );
}
