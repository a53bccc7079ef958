import type { Found, TabFind } from '#lib/model/found.ts';
import { CardFrame } from './CardFrame.tsx';
import { claimsMade } from './claims-made.ts';
import { FoundClaims } from './FoundClaims.tsx';
import { FoundNames } from './FoundNames.tsx';
import { MoreHere, type MoreItem } from './MoreHere.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `MarkList`. */
export interface MarkListProps {
  claims: readonly TabFind[];
  names: readonly Found[];
  /** Shows a mention on the page. */
  onShow(key: string): void;
  /** What the reader saved of the page. */
  saved: readonly MoreItem[];
  onSaved(key: string): void;
  onClose(): void;
}

/** Everything marked on a page as a list of buttons, for a reader whose screen reader passes over highlights. */
export function MarkList({ claims, names, onShow, saved, onSaved, onClose }: MarkListProps) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <CardFrame title={claimsMade(claims, translation)} onClose={onClose}>
      {claims.length + names.length + saved.length === 0 && <p class="remark">{t('popupNothing')}</p>}
      <FoundClaims claims={claims} onShow={onShow} />
      <FoundNames names={names} onShow={onShow} />
      <MoreHere title="savedHere" items={saved} onMore={onSaved} />
    </CardFrame>
  );
}
