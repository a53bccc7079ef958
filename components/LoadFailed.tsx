import { CardFrame, type CardFrameProps } from './CardFrame.tsx';
import { FailureText, type FailureTextProps } from './FailureText.tsx';
import { useTranslation } from './Translation.ts';

/** The card that says why no other can be shown. */
export function LoadFailed({
  error,
  onClose,
  leave,
}: FailureTextProps & Pick<CardFrameProps, 'onClose' | 'leave'>) {
  const { t } = useTranslation();
  return (
    <CardFrame title={t('failedTitle')} onClose={onClose} leave={leave}>
      <FailureText error={error} />
    </CardFrame>
  );
}
