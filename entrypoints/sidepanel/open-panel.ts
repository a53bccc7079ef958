import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill does not know (https://developer.chrome.com/docs/extensions/reference/api/sidePanel). */
declare const chrome: { sidePanel: { open(where: { windowId: number }): Promise<void> } };

/**
 * Opens the side panel of a window: Firefox's sidebar, Chromium's side panel. To be called straight from the reader's click or
 * key, before anything is waited for: only then do browsers allow it.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (browser.sidebarAction) await browser.sidebarAction.open();
  else await chrome.sidePanel.open({ windowId });
}
