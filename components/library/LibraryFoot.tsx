import { FailureText } from '../FailureText.tsx';
import { useTranslation } from '../Translation.ts';
import { type Deed, DeedText } from './DeedText.tsx';

/** Whether the browser promises not to clear the library when it runs out of room. */
export type StorageState = 'kept' | 'may-go' | 'refused';

/** Props of `LibraryFoot`. */
export interface LibraryFootProps {
  /** How many highlights there are. */
  all: number;
  /** What was done last. */
  deed: Deed | undefined;
  error: Error | undefined;
  storage: StorageState | undefined;
  onUndo(): void;
  /** Asks the browser to keep the library. */
  onKeep(): void;
}

/** The foot of the library: what was just done, with its way back, and how safe all of it is. */
export function LibraryFoot({ all, deed, error, storage, onUndo, onKeep }: LibraryFootProps) {
  const { t } = useTranslation();
  return (
    <footer class="library-foot">
      {error && <FailureText error={error} />}
      <div class="deed">
        <p role="status">{deed && <DeedText deed={deed} />}</p>
        {deed && !deed.isUndone && deed.kind !== 'import' && deed.kind !== 'file' && deed.count > 0 && (
          <button type="button" class="button" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
      {all > 0 && storage && (
        <p class="storage remark">
          {t(storage === 'kept' ? 'storageKept' : storage === 'refused' ? 'storageRefused' : 'storageMayGo')}{' '}
          {storage === 'may-go' && (
            <button type="button" class="text-button" onClick={onKeep}>
              {t('storageAsk')}
            </button>
          )}
        </p>
      )}
    </footer>
  );
}
