import { GrantedSites, type GrantedSitesProps } from '../GrantedSites.tsx';
import { GrantProblem, type Problem } from '../GrantProblem.tsx';
import { useTranslation } from '../Translation.ts';
import { Sample } from './Sample.tsx';
import { WhenToRead, type WhenToReadProps } from './WhenToRead.tsx';

/** Props of `Welcome`. */
export interface WelcomeProps extends Omit<WhenToReadProps, 'granted' | 'everywhere'>, GrantedSitesProps {
  problem?: Problem | undefined;
  onOptions(): void;
}

/** The page that opens once, after installation: what the extension does, and where it may read. */
export function Welcome(props: WelcomeProps) {
  const { granted, onRevoke, problem, onOptions } = props;
  const { t, language, direction } = useTranslation();
  const hosts = granted.flatMap(({ host }) => host ?? []);
  return (
    <main class="sheet" lang={language} dir={direction}>
      <header class="sheet-head">
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        <p class="remark">{t('welcomePrivacy')}</p>
      </header>
      <Sample />
      <WhenToRead
        {...props}
        granted={new Set(hosts)}
        everywhere={granted.some(({ host }) => host === undefined)}
      />
      <GrantProblem problem={problem} />
      <GrantedSites granted={granted} onRevoke={onRevoke} />
      <footer class="sheet-foot">
        <p>{t('welcomeLater')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </main>
  );
}
