import browser from 'webextension-polyfill';
import { EVERY_SITE, hostPattern } from '#lib/store/site-pattern.ts';
import newsSites from '../../assets/news-sites.json';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { useGrants } from '../settings/use-grants.ts';
import { useSamplePaint } from '../settings/use-sample-paint.ts';
import { useSettings } from '../settings/use-settings.ts';

/** The welcome page at work. */
export function WelcomeApp() {
  const { granted, problem, grant, revoke } = useGrants();
  useSamplePaint(useSettings()?.looks);
  return (
    <Welcome
      countries={newsSites}
      granted={granted}
      problem={problem}
      onGrant={(hosts) => grant(hosts.map(hostPattern))}
      onGrantEverywhere={() => grant([EVERY_SITE])}
      onRevoke={(pattern) => revoke([pattern])}
      onRevokeAll={() => revoke(granted.map(({ pattern }) => pattern))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
