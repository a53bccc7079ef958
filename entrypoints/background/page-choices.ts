import browser from 'webextension-polyfill';
import { tellFrames } from '#lib/messages/ask.ts';
import type { PageChoices, PageQuestions } from '#lib/messages/questions.ts';
import type { Settings } from '#lib/model/settings.ts';
import { readSettings } from '#lib/store/settings.ts';
import { readMessages } from '../language/read-messages.ts';
import { translationFor } from '../language/translation-for.ts';

/** What of the settings a page is told. */
export async function pageChoices({ looks, hover, language }: Settings): Promise<PageChoices> {
  const { t } = await translationFor(language, readMessages);
  return { looks, hover, language, stopped: t('failedStopped') };
}

/** Has all pages that are being read follow a change of the settings at once; a pause has them all left. */
export async function tellChoices(now: Settings, before: Settings): Promise<void> {
  if (now.paused) {
    if (!before.paused) await tellPages('leave', {});
    return;
  }
  const again = isDifferent(marking(now), marking(before));
  if (again || isDifferent(looking(now), looking(before)))
    await tellPages('choose', { choices: await pageChoices(now), again });
}

/** Has all pages asked about anew: other things are known now. */
export async function tellAgain(): Promise<void> {
  await tellPages('choose', { choices: await pageChoices(await readSettings()), again: true });
}

async function tellPages<Q extends 'choose' | 'leave'>(
  question: Q,
  data: PageQuestions[Q]['ask'],
): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Most tabs are not being read, and do not answer.
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && tellFrames(id, question, data)));
}

function looking({ looks, hover, language }: Settings) {
  return { looks, hover, language };
}

function marking({ claims, names, confidence }: Settings) {
  return { claims, names, confidence };
}

function isDifferent(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
