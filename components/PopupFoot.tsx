import { LibraryLink } from './LibraryLink.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `PopupFoot`. */
export interface PopupFootProps {
  /** Whether the whole extension is paused; absent until that is known. */
  paused?: boolean | undefined;
  onPause(paused: boolean): void;
  /** Saves what is selected on the page; absent where nothing is. */
  onSave?: (() => void) | undefined;
  onOptions(): void;
  /** Opens the side panel; called straight from the click. */
  onPanel(): void;
}

/** What the popup offers beside this page: the side panel, the library, the pause for everything, the options. */
export function PopupFoot({ paused, onPause, onSave, onOptions, onPanel }: PopupFootProps) {
  const { t } = useTranslation();
  return (
    <div class="foot">
      {onSave && (
        <button type="button" class="link" onClick={onSave}>
          {t('saveSelection')}
        </button>
      )}
      <button type="button" class="link" onClick={onPanel}>
        {t('openPanel')}
      </button>
      <LibraryLink look="link" />
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
