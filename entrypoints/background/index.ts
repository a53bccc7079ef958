import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { matchBlocks } from '#lib/match/match-blocks.ts';
import { answer } from '#lib/messages/answer.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { claimView } from '#lib/pack/claim-view.ts';
import { coverageView } from '#lib/pack/coverage-view.ts';
import { entityView } from '#lib/pack/entity-view.ts';
import { onSettings, readSettings, saveSettings } from '#lib/store/settings.ts';
import { onSyncedChoices, pullChoices, pushChoices } from '#lib/store/settings-sync.ts';
import { readMessages } from '../language/read-messages.ts';
import { translationFor } from '../language/translation-for.ts';
import { colourBadge, showCount } from './badge.ts';
import { bundledPack } from './bundled-pack.ts';
import { readTab } from './content-script.ts';
import { Sites } from './sites.ts';
import { stepThrough } from './step-through.ts';
import { Turns } from './turns.ts';

/**
 * The background: knows the pack, answers the pages and the popup, and has granted sites read.
 *
 * The browser may end it at any moment, so it remembers nothing of a page; and it wakes it for an event only if the
 * listener was there at once, so all are added before anything is waited for.
 */
export default defineBackground(() => {
  const pack = bundledPack();
  const turns = new Turns();
  const sites = new Sites(turns);

  answer<BackgroundQuestions>(
    {
      scan: async ({ blocks, page }) => matchBlocks(blocks, (await pack()).compiled, page),
      claim: async (question) => claimView((await pack()).index, question),
      entity: async ({ id }) => entityView((await pack()).index, id),
      search: async ({ query }) => (await pack()).search(query),
      coverage: async () => [coverageView((await pack()).index.pack)],
      count: async ({ claims }, tab) => {
        const { language } = await readSettings();
        if (tab !== undefined) await showCount(tab, claims, await translationFor(language, readMessages));
        return null;
      },
      readTab: async ({ tab }) => {
        await readTab(tab);
        return null;
      },
      setSite: async ({ origin, on }) => {
        await sites.set(origin, on);
        return null;
      },
      change: async (some) => {
        await turns.take(async () => saveSettings({ ...(await readSettings()), ...some }));
        return null;
      },
      messages: async ({ language }) => readMessages(language),
    },
    ['scan', 'claim', 'entity', 'count', 'messages'],
  );

  browser.runtime.onInstalled.addListener(() => heard(sites.begin()));
  browser.runtime.onStartup.addListener(() => heard(sites.follow()));
  browser.permissions.onAdded.addListener(({ origins }) => heard(sites.granted(origins)));
  browser.permissions.onRemoved.addListener(() => heard(sites.revoked()));
  onSettings((now, before) => {
    heard(before.paused && !now.paused ? sites.begin() : sites.follow());
    heard(turns.take(() => pushChoices(now, before)));
  });
  onSyncedChoices(() => heard(turns.take(pullChoices)));
  browser.commands.onCommand.addListener((command, tab) => heard(stepThrough(command, tab?.id)));
  heard(colourBadge());
});

/** Nobody waits for these tasks: what goes wrong in one is said once, on the extension's console. */
function heard(task: Promise<void>): void {
  task.catch((error: unknown) => console.error('Second Source:', error));
}
