import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isQuestion } from './reply.ts';

/**
 * Calls back with tab and frame whenever the content script there asks the background anything: a sign that it is being
 * read. For pages of the extension; it answers nothing. Until the returned function is called.
 */
export function onAsked(heard: (tab: number, frame: number) => void): () => void {
  const listener = (message: unknown, { id, tab, url, frameId = 0 }: Runtime.MessageSender): undefined => {
    const isPage = id === browser.runtime.id && !url?.startsWith(browser.runtime.getURL(''));
    if (isPage && tab?.id !== undefined && isQuestion(message)) heard(tab.id, frameId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
