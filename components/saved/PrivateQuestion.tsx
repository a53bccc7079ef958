import { CardFrame } from '../CardFrame.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of `PrivateQuestion`. */
export interface PrivateQuestionProps {
  onSave(): void;
  onClose(): void;
}

/** Asks whether to save in a private window, whose reader may not want to leave anything behind. */
export function PrivateQuestion({ onSave, onClose }: PrivateQuestionProps) {
  const { t } = useTranslation();
  return (
    <CardFrame title={t('privateTitle')} onClose={onClose}>
      <p>{t('privateQuestion')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onSave}>
          {t('privateSave')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('privateLeave')}
        </button>
      </div>
    </CardFrame>
  );
}
