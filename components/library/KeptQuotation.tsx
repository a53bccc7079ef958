import type { KeptRow } from '#lib/model/highlight.ts';
import { OutletName } from '../OutletName.tsx';
import { StanceTag } from '../StanceTag.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of `KeptQuotation`. */
export interface KeptQuotationProps {
  row: KeptRow;
  /** It stands under its outlet's name already. */
  under?: boolean;
}

/** One outlet's words as they were kept. */
export function KeptQuotation({ row, under = false }: KeptQuotationProps) {
  const { t, day } = useTranslation();
  const { outlet, certain, published, quote, source, stance, headline, url } = row;
  const date = published !== '' && <time dateTime={published}>{day(published)}</time>;
  return (
    <>
      {!under && (
        <p class="outlet-head">
          <strong>
            <OutletName name={outlet} certain={certain} />
          </strong>
          {date}
        </p>
      )}
      {stance && <StanceTag stance={stance} source={source} />}
      <blockquote class="quote" dir="auto" cite={url}>
        {quote}
      </blockquote>
      <p class="byline">
        {under && date}
        {headline !== undefined && <cite dir="auto">{headline}</cite>}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('readArticle')}
          </a>
        )}
      </p>
    </>
  );
}
