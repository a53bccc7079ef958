import type { Browser } from 'webextension-polyfill';

/**
 * What of the browser's own interface carries messages. In Manifest V3 it answers with promises in both browsers, so that its
 * types are all that is needed of the polyfill, whose code every page that is read would have to pay for.
 */
export const browser: Pick<Browser, 'runtime' | 'tabs'> =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** Whether the extension was updated or removed under this content script, which can then ask and answer nothing. */
export function isCutOff(): boolean {
  return browser.runtime?.id === undefined;
}
