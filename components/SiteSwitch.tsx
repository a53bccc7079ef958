import { GrantProblem, type Problem } from './GrantProblem.tsx';
import { Switch } from './Switch.tsx';
import { useTranslation } from './Translation.ts';

/** Whether a site is read whenever it is opened. */
export interface SiteState {
  /** The site's host name, as shown. */
  host: string;
  on: boolean;
  /** Why the last turn of the switch changed nothing. */
  problem?: Problem;
}

/** Props of `SiteSwitch`. */
export interface SiteSwitchProps {
  site: SiteState;
  onSwitch(on: boolean): void;
}

/** The switch for reading this site always; a refusal leaves it where it was. */
export function SiteSwitch({ site: { host, on, problem }, onSwitch }: SiteSwitchProps) {
  const { t } = useTranslation();
  return (
    <footer class="site">
      <Switch
        label={t('siteSwitch', host)}
        note={t(on ? 'siteSwitchNote' : 'siteSwitchOff')}
        on={on}
        onSwitch={onSwitch}
      />
      <GrantProblem problem={problem} />
    </footer>
  );
}
