import browser from 'webextension-polyfill';

/**
 * Calls back with the tab in front of this window, now and whenever it is another one, until the returned function is called.
 * A panel that was opened as a tab of its own does not follow itself.
 */
export function followActiveTab(inFront: (tab: number) => void): () => void {
  let isFollowing = true;
  const here = Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
  const tell = async (tab: number | undefined, window: number | undefined) => {
    const [current, own] = await here;
    if (isFollowing && tab !== undefined && window === current.id && tab !== own?.id) inFront(tab);
  };
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => void tell(tabId, windowId);
  browser.tabs.onActivated.addListener(activated);
  void browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => tell(tab?.id, tab?.windowId));
  return () => {
    isFollowing = false;
    browser.tabs.onActivated.removeListener(activated);
  };
}
