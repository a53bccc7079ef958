import type { Page } from 'puppeteer-core';
import { tabShowing } from '#lib/cli/ask-tab.ts';
import { callExtension } from '#lib/cli/call-extension.ts';

/** The browser's own menu and its keys for extensions, which no test can press. */
type BrowserEvent = 'contextMenus.onClicked' | 'commands.onCommand';

/**
 * Has the background hear what it hears when its entry in the menu is pressed on a tab, or a key of its commands: `what` is the
 * event's first argument. Chromium only: events in Firefox cannot be made.
 */
export async function dispatchEvent(
  extensionPage: Page,
  url: string,
  event: BrowserEvent,
  what: unknown,
): Promise<void> {
  const tab = await callExtension(extensionPage, 'tabs.get', await tabShowing(extensionPage, url));
  const target = await extensionPage.browser().waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    (path: string, args: unknown[]) => {
      const [area = '', name = ''] = path.split('.');
      Reflect.get(globalThis, 'chrome')[area][name].dispatch(...args);
    },
    event,
    [what, tab],
  );
}
