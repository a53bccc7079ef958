import type { Stance } from '#lib/model/claim.ts';
import { StanceIcon } from '../StanceIcon.tsx';
import { useTranslation } from '../Translation.ts';
import { STANCE_WORDS } from './stance-words.ts';

/** Stances as shapes, and in words for whoever does not see them. */
export function StanceMarks({ stances }: { stances: readonly Stance[] }) {
  const { t } = useTranslation();
  return (
    <span class="stance-marks">
      {stances.map((stance) => (
        <StanceIcon key={stance} stance={stance} />
      ))}
      <span class="unseen">{stances.map((stance) => t(STANCE_WORDS[stance])).join(', ')}</span>
    </span>
  );
}
