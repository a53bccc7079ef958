import browser, { type Tabs } from 'webextension-polyfill';

/** Calls back whenever a tab has loaded a page, until the returned function is called. */
export function onLoaded(tab: number, loaded: () => void): () => void {
  const listener = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tab && status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
