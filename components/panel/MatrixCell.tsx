import type { AppearanceView } from '#lib/model/view.ts';
import { StanceIcon } from '../StanceIcon.tsx';
import { useTranslation } from '../Translation.ts';
import { STANCE_WORDS, stancesOf } from './stance-words.ts';

/** Props of `MatrixCell`. */
export interface MatrixCellProps {
  outlet: string;
  /** The outlet's rows for the claim; none where it is silent. */
  rows: readonly AppearanceView[];
  /** The id of what the cell has opened. */
  opens: string | undefined;
  onPress(): void;
}

/** How one outlet puts one claim; it opens the outlet's words, or what its silence means. */
export function MatrixCell({ outlet, rows, opens, onPress }: MatrixCellProps) {
  const { t } = useTranslation();
  const stances = stancesOf(rows);
  const words = stances.map((stance) => t(STANCE_WORDS[stance])).join(', ') || t('matrixSilent');
  return (
    <td>
      <button
        type="button"
        class="cell"
        aria-expanded={opens !== undefined}
        aria-controls={opens}
        aria-label={t('matrixCell', outlet, words)}
        title={words}
        onClick={onPress}
      >
        {stances.length > 0 ? (
          stances.map((stance) => <StanceIcon key={stance} stance={stance} />)
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </button>
    </td>
  );
}
