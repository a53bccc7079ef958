import { browser } from './browser.ts';
import type { BackgroundQuestions, PageQuestions } from './questions.ts';
import { answerIn, NoAnswerError } from './reply.ts';

/** Asks the background. Throws `AnswerError` with the name and message of an error there. */
export async function ask<Q extends keyof BackgroundQuestions>(
  question: Q,
  data: BackgroundQuestions[Q]['ask'],
): Promise<BackgroundQuestions[Q]['answer']> {
  const reply = await delivered(() => browser.runtime.sendMessage({ secondSource: question, data }));
  // Both ends are parts of one build: what `answer` sent is what its type says.
  return answerIn(reply) as BackgroundQuestions[Q]['answer'];
}

/** How the background is asked; for those that get `ask` from outside. */
export type Ask = typeof ask;

/**
 * Asks the content script in one frame of a tab, the top document where none is named. Throws `NoAnswerError` where it is not
 * being read, and as `ask` does.
 */
export async function askPage<Q extends keyof PageQuestions>(
  tab: number,
  question: Q,
  data: PageQuestions[Q]['ask'],
  frameId = 0,
): Promise<PageQuestions[Q]['answer']> {
  const reply = await delivered(() =>
    browser.tabs.sendMessage(tab, { secondSource: question, data }, { frameId }),
  );
  return answerIn(reply) as PageQuestions[Q]['answer'];
}

/** Tells something to every frame of a tab that is being read; throws `NoAnswerError` where none is. */
export async function tellFrames<Q extends keyof PageQuestions>(
  tab: number,
  question: Q,
  data: PageQuestions[Q]['ask'],
): Promise<void> {
  await delivered(() => browser.tabs.sendMessage(tab, { secondSource: question, data }));
}

async function delivered(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (cause) {
    throw new NoAnswerError('Nobody answered. Reload the page and try again.', { cause });
  }
}
