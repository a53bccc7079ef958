import type { AppearanceView, MatrixOutlet } from '#lib/model/view.ts';
import { OutletRows } from '../OutletRows.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of `MatrixDetail`. */
export interface MatrixDetailProps {
  outlet: MatrixOutlet;
  /** The claim. */
  statement: string;
  rows: readonly AppearanceView[];
}

/** What stands behind a cell: the outlet's words or, where it is silent, what was looked through. */
export function MatrixDetail({
  outlet: { name, articles, days: covered },
  statement,
  rows,
}: MatrixDetailProps) {
  const { t, plural, days } = useTranslation();
  if (rows.length > 0) {
    return (
      <>
        <h3 class="unseen">{statement}</h3>
        <OutletRows rows={rows} />
      </>
    );
  }
  return (
    <p class="remark" role="status">
      {t('matrixSilentWhy', name, plural('articles', articles), days(covered))}
    </p>
  );
}
