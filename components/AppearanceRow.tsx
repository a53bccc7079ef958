import { Departures } from './Departures.tsx';
import { LoadedReasons } from './LoadedReasons.tsx';
import { MarkedQuote } from './MarkedQuote.tsx';
import { OutletName } from './OutletName.tsx';
import { RowByline, type RowBylineProps } from './RowByline.tsx';
import { StanceTag } from './StanceTag.tsx';
import { useTranslation } from './Translation.ts';

/** One wording of a claim: how it is put, the quotation, in what it differs from the page, and on request its copies. */
export function AppearanceRow({ row, dated }: RowBylineProps) {
  const { t, plural } = useTranslation();
  const source = row.source.map(({ start, end }) => row.text.slice(start, end)).join(' … ');
  return (
    <li class="appearance">
      <StanceTag stance={row.stance} source={source} />
      <MarkedQuote row={row} />
      <Departures row={row} />
      <LoadedReasons row={row} />
      <RowByline row={row} dated={dated} />
      {row.copies.length > 0 && (
        <details class="copies">
          <summary>{plural('copies', row.copies.length)}</summary>
          <p class="remark">{t('copiesWhy')}</p>
          {row.copies.map((copy) => (
            <div key={copy.article}>
              <OutletName name={copy.outlet} certain={copy.certain} />
              <MarkedQuote row={copy} />
              <RowByline row={copy} dated />
            </div>
          ))}
        </details>
      )}
    </li>
  );
}
