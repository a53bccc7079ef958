import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { questionSchema } from './reply.ts';

/**
 * Calls back with the tab whenever the content script of a page asks the background anything: a sign that the page is being
 * read. For pages of the extension; it answers nothing. Until the returned function is called.
 */
export function onAsked(heard: (tab: number) => void): () => void {
  const listener = (message: unknown, { id, tab, url }: Runtime.MessageSender): undefined => {
    const isPage = id === browser.runtime.id && !url?.startsWith(browser.runtime.getURL(''));
    if (isPage && tab?.id !== undefined && v.is(questionSchema, message)) heard(tab.id);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
