import type { Stance } from '#lib/model/claim.ts';
import { StanceIcon } from '../StanceIcon.tsx';
import { useTranslation } from '../Translation.ts';
import { STANCE_WORDS } from './stance-words.ts';

const stances: readonly Stance[] = ['asserts', 'attributes', 'doubts', 'denies'];

/** The key to the shapes in the table, silence included. */
export function MatrixKey() {
  const { t } = useTranslation();
  return (
    <ul class="matrix-key" aria-label={t('matrixKey')}>
      {stances.map((stance) => (
        <li key={stance}>
          <StanceIcon stance={stance} /> {t(STANCE_WORDS[stance])}
        </li>
      ))}
      <li>
        <span aria-hidden="true">–</span> {t('matrixSilentKey')}
      </li>
    </ul>
  );
}
