import { CardFrame } from './CardFrame.tsx';
import { FoundClaims } from './FoundClaims.tsx';
import { FoundNames } from './FoundNames.tsx';
import type { FoundClaim, FoundName } from './page-state.ts';
import { useTranslation } from './Translation.ts';

/** Props of `MarkList`. */
export interface MarkListProps {
  claims: readonly FoundClaim[];
  names: readonly FoundName[];
  /** Shows a mention on the page. */
  onShow(key: string): void;
  onClose(): void;
}

/** Everything marked on a page as a list of buttons, for a reader whose screen reader passes over highlights. */
export function MarkList({ claims, names, onShow, onClose }: MarkListProps) {
  const { t, plural } = useTranslation();
  return (
    <CardFrame
      title={claims.length > 0 ? plural('popupClaims', claims.length) : t('popupNoClaims')}
      onClose={onClose}
    >
      {claims.length + names.length === 0 && <p class="remark">{t('popupNothing')}</p>}
      <FoundClaims claims={claims} onShow={onShow} />
      <FoundNames names={names} onShow={onShow} />
    </CardFrame>
  );
}
