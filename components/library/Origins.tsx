import type { ComparedRow } from '#lib/library/compare-outlets.ts';
import { useTranslation } from '../Translation.ts';

/** Where a row of a comparison is known from. */
export function Origins({ row: { isKept, isNow, isSaved } }: { row: ComparedRow }) {
  const { t } = useTranslation();
  const known = [
    isSaved && t('originSaved'),
    isKept && t('originKept'),
    isNow && !isKept && t('originNow'),
    isKept && !isNow && t('originNoMore'),
  ].filter((one) => one !== false);
  return <p class="origins">{known.join(' · ')}</p>;
}
