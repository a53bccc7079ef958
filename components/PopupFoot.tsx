import { useTranslation } from './Translation.ts';

/** Props of `PopupFoot`. */
export interface PopupFootProps {
  /** Whether the whole extension is paused; absent until that is known. */
  paused?: boolean | undefined;
  onPause(paused: boolean): void;
  onOptions(): void;
}

/** What the popup offers beside this page: the pause for everything, and the way to the options. */
export function PopupFoot({ paused, onPause, onOptions }: PopupFootProps) {
  const { t } = useTranslation();
  return (
    <div class="foot">
      {paused !== undefined && (
        <button type="button" class="link" onClick={() => onPause(!paused)}>
          {t(paused ? 'resume' : 'pause')}
        </button>
      )}
      <button type="button" class="link" onClick={onOptions}>
        {t('openOptions')}
      </button>
    </div>
  );
}
