import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { PageQuestions } from '#lib/messages/questions.ts';
import { callExtension } from './call-extension.ts';

const tabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));
const replySchema = v.object({ answer: v.unknown() });

/** The number by which extensions know the tab that shows `url`. Throws where none does. */
export async function tabShowing(extensionPage: Page, url: string): Promise<number> {
  const tabs = v.parse(tabsSchema, await callExtension(extensionPage, 'tabs.query', {}));
  const tab = tabs.find((one) => one.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  return tab.id;
}

/**
 * Asks the content script of the tab that shows `url`, as the popup and the background do: from a page of the extension that
 * is open in the same browser. Throws where no tab shows it or the question fails.
 */
export async function askTab<Q extends keyof PageQuestions>(
  extensionPage: Page,
  url: string,
  question: Q,
  data: PageQuestions[Q]['ask'],
): Promise<PageQuestions[Q]['answer']> {
  const tab = await tabShowing(extensionPage, url);
  const message = { secondSource: question, data };
  const reply = await callExtension(extensionPage, 'tabs.sendMessage', tab, message, { frameId: 0 });
  // The content script is a part of this build: what it answers is what the question's type says.
  return v.parse(replySchema, reply).answer as PageQuestions[Q]['answer'];
}
