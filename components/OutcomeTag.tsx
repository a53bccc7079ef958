import type { Outcome } from '#lib/model/mention.ts';
import { useTranslation } from './Translation.ts';

/** Says that the page differs from a claim in a detail, or says the contrary; nothing where it makes the very claim. */
export function OutcomeTag({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  if (outcome === 'differs') return <span class="tag differs">{t('outcomeDiffers')}</span>;
  if (outcome === 'contradicts') return <span class="tag contrary">{t('outcomeContradicts')}</span>;
  return null;
}
