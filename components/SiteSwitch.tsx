import { FailureText } from './FailureText.tsx';
import { useTranslation } from './Translation.ts';

/** Whether a site is read whenever it is opened. */
export interface SiteState {
  /** The site's host name, as shown. */
  host: string;
  on: boolean;
  /** Why the last turn of the switch changed nothing. */
  problem?: 'refused' | { name: string; message: string };
}

/** Props of `SiteSwitch`. */
export interface SiteSwitchProps {
  site: SiteState;
  onSwitch(on: boolean): void;
}

/** The switch for reading this site always. It shows what is so, not what was asked: a refusal leaves it where it was. */
export function SiteSwitch({ site: { host, on, problem }, onSwitch }: SiteSwitchProps) {
  const { t } = useTranslation();
  return (
    <footer class="site">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onClick={(event) => {
            event.preventDefault();
            onSwitch(!on);
          }}
        />
        <span>{t('siteSwitch', host)}</span>
      </label>
      <p class="site-note">{t(on ? 'siteSwitchNote' : 'siteSwitchOff')}</p>
      {problem === 'refused' && <p role="alert">{t('siteRefused')}</p>}
      {problem && problem !== 'refused' && <FailureText error={problem} />}
    </footer>
  );
}
