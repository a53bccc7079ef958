import { FailureText } from './FailureText.tsx';
import { useTranslation } from './Translation.ts';

/** Why a site was not granted or a setting not changed: the browser or the reader said no, or an error. */
export type Problem = 'refused' | { name: string; message: string };

/** Why a site was not granted, or a setting not changed; nothing where all went well. */
export function GrantProblem({ problem }: { problem?: Problem | undefined }) {
  const { t } = useTranslation();
  if (!problem) return null;
  return problem === 'refused' ? <p role="alert">{t('siteRefused')}</p> : <FailureText error={problem} />;
}
