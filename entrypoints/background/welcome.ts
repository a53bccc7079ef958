import browser, { type Runtime } from 'webextension-polyfill';

/** Shows a reader who has just installed the extension what it does and lets them choose; an update shows nothing. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
