import { claimsMade } from './claims-made.ts';
import { FailureText } from './FailureText.tsx';
import { FoundClaims } from './FoundClaims.tsx';
import { FoundNames } from './FoundNames.tsx';
import type { PageState } from './page-state.ts';
import { type Translation, useTranslation } from './Translation.ts';

/** Props of `PageFindings`. */
export interface PageFindingsProps {
  page: PageState;
  /** Shows a mention on the page. */
  onShow(key: string): void;
}

/** What was found on the page under the popup, or why nothing was. */
export function PageFindings({ page, onShow }: PageFindingsProps) {
  const translation = useTranslation();
  return (
    <section class="findings">
      <div role="status">
        <h2>{heading(page, translation)}</h2>
      </div>
      <Findings page={page} onShow={onShow} />
    </section>
  );
}

function Findings({ page, onShow }: PageFindingsProps) {
  const { t } = useTranslation();
  if (page.kind === 'reading') return null;
  if (page.kind === 'unreadable') return <p class="remark">{t('popupUnreadableWhy')}</p>;
  if (page.kind === 'paused') return <p class="remark">{t('popupPausedWhy')}</p>;
  if (page.kind === 'failed') return <FailureText error={page.error} />;
  const { claims, names } = page;
  if (claims.length + names.length === 0) return <p class="remark">{t('popupNothing')}</p>;
  return (
    <>
      <FoundClaims claims={claims} onShow={onShow} />
      <FoundNames names={names} onShow={onShow} />
    </>
  );
}

function heading(page: PageState, translation: Translation): string {
  const { t } = translation;
  switch (page.kind) {
    case 'reading':
      return t('popupReading');
    case 'unreadable':
      return t('popupUnreadable');
    case 'paused':
      return t('popupPaused');
    case 'failed':
      return t('failedTitle');
    case 'read':
      return claimsMade(page.claims, translation);
  }
}
