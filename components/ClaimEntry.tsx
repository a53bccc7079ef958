import { CardFrame, type CardFrameProps } from './CardFrame.tsx';
import { ClaimAccounts, type ClaimAccountsProps } from './ClaimAccounts.tsx';
import { Coverage } from './Coverage.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `ClaimEntry`. */
export type ClaimEntryProps = Pick<ClaimAccountsProps, 'view' | 'onOpenClaim'> &
  Pick<CardFrameProps, 'onClose' | 'leave'>;

/** The card of a claim that was not come to from a sentence: from the search, or from a claim that it contradicts. */
export function ClaimEntry({ view, onClose, leave, onOpenClaim }: ClaimEntryProps) {
  const { t } = useTranslation();
  return (
    <CardFrame title={t('claimEntryTitle')} onClose={onClose} leave={leave}>
      <ClaimAccounts view={view} onOpenClaim={onOpenClaim} />
      <Coverage coverage={view.coverage} />
    </CardFrame>
  );
}
