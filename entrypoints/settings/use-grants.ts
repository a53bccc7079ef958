import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { patternHost } from '#lib/store/site-pattern.ts';
import type { SiteEntry } from '../../components/GrantedSites.tsx';
import type { Problem } from '../../components/GrantProblem.tsx';
import { asError } from '../popup/as-error.ts';

/** The sites that the reader granted, and the ways to grant and take back. */
export interface Grants {
  granted: readonly SiteEntry[];
  /** Why the last wish changed nothing. */
  problem?: Problem | undefined;
  /** Asks the browser for sites. To be called straight from the reader's click: only then do browsers ask. */
  grant(patterns: string[]): void;
  revoke(patterns: string[]): void;
}

/** The grants as they stand, wherever they are changed: here, in the popup, or in the browser's own settings. */
export function useGrants(): Grants {
  const [granted, setGranted] = useState<readonly SiteEntry[]>([]);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const read = () => void grantedSites().then(setGranted);
    read();
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(read);
    return () => {
      for (const event of events) event.removeListener(read);
    };
  }, []);
  const attempt = (wish: Promise<boolean>) => {
    setProblem(undefined);
    wish.then(
      (isDone) => setProblem(isDone ? undefined : 'refused'),
      (thrown: unknown) => setProblem(asError(thrown)),
    );
  };
  return {
    granted,
    problem,
    grant: (origins) => attempt(browser.permissions.request({ origins })),
    revoke: (origins) => attempt(browser.permissions.remove({ origins })),
  };
}

/** What the reader can take back: what comes with the installation is not among it. */
async function grantedSites(): Promise<SiteEntry[]> {
  const always = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => !always.includes(pattern))
    .map((pattern) => ({ pattern, host: patternHost(pattern) }))
    .sort((one, other) => (one.host ?? '').localeCompare(other.host ?? ''));
}
