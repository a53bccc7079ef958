import { CardFrame, type CardFrameProps } from './CardFrame.tsx';
import { FailureText, type FailureTextProps } from './FailureText.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

/** Props of `LoadFailed`. */
export interface LoadFailedProps extends FailureTextProps, Pick<CardFrameProps, 'onClose' | 'leave'> {
  title?: MessageKey;
}

/** The card that says why no other can be shown, or nothing done. */
export function LoadFailed({ error, onClose, leave, title = 'failedTitle' }: LoadFailedProps) {
  const { t } = useTranslation();
  return (
    <CardFrame title={t(title)} onClose={onClose} leave={leave}>
      <FailureText error={error} />
    </CardFrame>
  );
}
