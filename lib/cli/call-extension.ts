import type { Page } from 'puppeteer-core';

/**
 * Calls a function of the browser's extension interface, such as `tabs.query`, from a page of the extension that is open.
 * Arguments and answer are plain data. Throws what the function throws.
 */
export function callExtension(
  extensionPage: Page,
  call: `${string}.${string}`,
  ...args: unknown[]
): Promise<unknown> {
  return extensionPage.evaluate(
    (path: string, its: unknown[]) => {
      const [area = '', name = ''] = path.split('.');
      // Chromium knows it as `chrome`, Firefox as `browser`; Firefox's `chrome` answers by callback.
      const api = Reflect.get(globalThis, Reflect.has(globalThis, 'browser') ? 'browser' : 'chrome');
      return api[area][name](...its);
    },
    call,
    args,
  );
}
