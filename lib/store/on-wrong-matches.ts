import browser from 'webextension-polyfill';

/** Where wrong matches lie in `storage.local`. */
export const WRONG_MATCHES = 'wrongMatches';

/** Calls back whenever a wrong match is noted or taken back, in whatever tab; until the returned function is called. */
export function onWrongMatches(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (WRONG_MATCHES in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
