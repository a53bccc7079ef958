import { useTranslation } from './Translation.ts';

/** Props of `PopupFoot`. */
export interface PopupFootProps {
  /** Whether the whole extension is paused; absent until that is known. */
  paused?: boolean | undefined;
  onPause(paused: boolean): void;
  onOptions(): void;
  /** Opens the side panel; called straight from the click. */
  onPanel(): void;
  /** How many matches the reader has called wrong. */
  wrong: number;
  /** Saves them as a file. */
  onSaveWrong(): void;
}

/** What the popup offers beside this page: the side panel, the pause for everything, the options, the wrong matches. */
export function PopupFoot({ paused, onPause, onOptions, onPanel, wrong, onSaveWrong }: PopupFootProps) {
  const { t, plural } = useTranslation();
  return (
    <div class="foot">
      <button type="button" class="link" onClick={onPanel}>
        {t('openPanel')}
      </button>
      {paused !== undefined && (
        <button type="button" class="link" onClick={() => onPause(!paused)}>
          {t(paused ? 'resume' : 'pause')}
        </button>
      )}
      <button type="button" class="link" onClick={onOptions}>
        {t('openOptions')}
      </button>
      {wrong > 0 && (
        <button type="button" class="link" onClick={onSaveWrong}>
          {plural('wrongSaved', wrong)}
        </button>
      )}
    </div>
  );
}
