import { useState } from 'preact/hooks';
import { FailureText } from './FailureText.tsx';
import { useTranslation } from './Translation.ts';

/** Props of `WrongMatch`. */
export interface WrongMatchProps {
  /** Notes that the sentence is not this claim, or takes that back; throws where it could not be noted. */
  onWrong(isWrong: boolean): Promise<void>;
}

/** The reader's word that the sentence is something else. It is acted on at once, and can be taken back at once. */
export function WrongMatch({ onWrong }: WrongMatchProps) {
  const { t } = useTranslation();
  const [isWrong, setWrong] = useState(false);
  const [error, setError] = useState<Error>();
  const press = () =>
    onWrong(!isWrong).then(
      () => {
        setWrong(!isWrong);
        setError(undefined);
      },
      (thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))),
    );
  return (
    <div class="wrong">
      <p role="status">{isWrong && t('wrongNoted')}</p>
      <button type="button" class="link" onClick={press}>
        {t(isWrong ? 'wrongUndo' : 'wrongMatch')}
      </button>
      {error && <FailureText error={error} />}
    </div>
  );
}
