import { FailureText } from '../FailureText.tsx';
import { type MessageKey, useTranslation } from '../Translation.ts';
import type { PanelPage } from './panel-page.ts';

const headings = {
  reading: 'popupReading',
  unread: 'panelNotRead',
  paused: 'popupPaused',
  failed: 'failedTitle',
} as const satisfies Record<string, MessageKey>;

/** Props of `PanelNothing`. */
export interface PanelNothingProps {
  page: Exclude<PanelPage, { kind: 'read' }>;
  onRead(): void;
}

/** Why the panel has nothing to show, and what can be done. */
export function PanelNothing({ page, onRead }: PanelNothingProps) {
  const { t } = useTranslation();
  return (
    <>
      <div role="status">
        <h2>{t(headings[page.kind])}</h2>
      </div>
      {page.kind === 'paused' && <p class="remark">{t('popupPausedWhy')}</p>}
      {page.kind === 'failed' && <FailureText error={page.error} />}
      {page.kind === 'unread' && (
        <>
          <p class="remark">{t('panelNotReadWhy')}</p>
          <button type="button" class="link" onClick={onRead}>
            {t('panelRead')}
          </button>
          {page.refused && <p role="alert">{t('panelNotAllowed')}</p>}
        </>
      )}
    </>
  );
}
