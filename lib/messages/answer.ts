import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { failureOf, isQuestion, type Reply } from './reply.ts';

/** Who asks: of a content script its tab and frame, and the frame's address. */
export interface Asker {
  tab: number | undefined;
  frame: number | undefined;
  /** The window that the tab is in. */
  window: number | undefined;
  /** Absent where the browser does not tell. */
  url: string | undefined;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** How each question of a list is answered. */
export type Answers<Questions extends Record<keyof Questions, { ask: unknown; answer: unknown }>> = {
  [Q in keyof Questions]: (
    data: Questions[Q]['ask'],
    asker: Asker,
  ) => Promise<Questions[Q]['answer']> | Questions[Q]['answer'];
};

/** A question that is not known, or not to this asker. */
export class RefusedQuestionError extends Error {
  override readonly name = 'RefusedQuestionError';
}

/**
 * Answers questions until the returned function is called. Errors of the answers travel to the asker.
 *
 * Only this extension is heard: what comes from its own pages may ask everything, a content script only the questions in
 * `fromContent`, since a content script shares its process with the page.
 */
export function answer<Questions extends Record<keyof Questions, { ask: unknown; answer: unknown }>>(
  answers: Answers<Questions>,
  fromContent: readonly (keyof Questions & string)[] = [],
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (!isQuestion(message) || sender.id !== browser.runtime.id) return undefined;
    const { secondSource: question, data } = message;
    const isKnown = (name: string): name is keyof Questions & string => Object.hasOwn(answers, name);
    const reply = async (): Promise<Reply> => {
      if (!isKnown(question) || !(isOwnPage(sender) || fromContent.includes(question))) {
        throw new RefusedQuestionError(`"${question}" is not answered here.`);
      }
      // Both ends are parts of one build: what `ask` sent is what its type says.
      const given = data as Questions[typeof question]['ask'];
      return { answer: await answers[question](given, askerOf(sender)) };
    };
    void reply().catch(failureOf).then(respond);
    // By the callback and not by a promise: older Chromium knows no other way.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

function askerOf({ tab, frameId, url }: Runtime.MessageSender): Asker {
  return { tab: tab?.id, frame: frameId, window: tab?.windowId, url, isPrivate: tab?.incognito ?? false };
}

function isOwnPage({ tab, url }: Runtime.MessageSender): boolean {
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL(''));
}
