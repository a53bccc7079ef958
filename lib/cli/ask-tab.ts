import type { Page } from 'puppeteer-core';
import type { PageQuestions } from '#lib/messages/questions.ts';

/** What `tabs` offers to an extension's page; the two browsers put it under two names. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ answer?: unknown }>;
  };
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
  const answer = await extensionPage.evaluate(
    async (address: string, message: object) => {
      const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = names.browser ?? names.chrome;
      const tab = (await tabs.query({})).find((one) => one.url === address);
      if (!tab) throw new Error(`No tab shows ${address}`);
      const reply = await tabs.sendMessage(tab.id, message, { frameId: 0 });
      if (!('answer' in reply)) throw new Error(`${address} did not answer: ${JSON.stringify(reply)}`);
      return reply.answer;
    },
    url,
    { secondSource: question, data },
  );
  // The content script is a part of this build: what it answers is what the question's type says.
  return answer as PageQuestions[Q]['answer'];
}
