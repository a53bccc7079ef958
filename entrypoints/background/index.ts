import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type Asker, answer, RefusedQuestionError } from '#lib/messages/answer.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import type { Settings } from '#lib/model/settings.ts';
import { coverageView } from '#lib/pack/coverage-view.ts';
import { entityView } from '#lib/pack/entity-view.ts';
import { matrixView } from '#lib/pack/matrix-view.ts';
import { AddedPacks } from '#lib/store/added-packs.ts';
import { IndexDb } from '#lib/store/index-db.ts';
import { KeptIndex } from '#lib/store/kept-index.ts';
import { Library } from '#lib/store/library.ts';
import { LibraryDb } from '#lib/store/library-db.ts';
import { onWrongMatches } from '#lib/store/on-wrong-matches.ts';
import { PackDb } from '#lib/store/pack-db.ts';
import { changeSettings, onSettings, readSettings } from '#lib/store/settings.ts';
import { onSyncedChoices, pullChoices, pushChoices } from '#lib/store/settings-sync.ts';
import { addWrongMatch, readWrongMatches, removeWrongMatch } from '#lib/store/wrong-matches.ts';
import { readMessages } from '../language/read-messages.ts';
import { claimCard } from './claim-card.ts';
import { commandPage } from './command-page.ts';
import { claimsOf, readTab, runCards, runMarks } from './content-script.ts';
import { FROM_PAGES } from './from-pages.ts';
import { glance } from './glance.ts';
import { KnownPacks } from './known-packs.ts';
import { listFinds } from './list-finds.ts';
import { openPanelByKey } from './open-panel-by-key.ts';
import { pageChoices, tellAgain, tellChoices } from './page-choices.ts';
import { pageLibrary } from './page-library.ts';
import { isSelected, saveSelection } from './passages-script.ts';
import { SaveMenu } from './save-menu.ts';
import { scan } from './scan.ts';
import { showFind } from './show-find.ts';
import { Sites } from './sites.ts';
import { step } from './step.ts';
import { tabFinds } from './tab-finds.ts';
import { colourBadge, showCount, showNewPage, showStandings } from './toolbar.ts';
import { Turns } from './turns.ts';
import { welcome } from './welcome.ts';

/**
 * The background: knows the pack, answers the pages and the popup, and has granted sites read.
 *
 * The browser may end it at any moment, so it remembers nothing of a page; and it wakes it for an event only if the
 * listener was there at once, so all are added before anything is waited for.
 */
export default defineBackground(() => {
  const packs = new KnownPacks(new AddedPacks(new PackDb()), new KeptIndex(new IndexDb()));
  const pack = packs.open;
  const turns = new Turns();
  const sites = new Sites(turns);
  const library = pageLibrary(new Library(new LibraryDb()), pack);

  answer<BackgroundQuestions>(
    {
      glance: async (seen, asker) => glance(seen, asker, { pack, saved: library.saved }),
      scan: async (asked) => scan(asked, pack),
      claim: async (question) => claimCard(await pack(), question),
      matrix: async ({ claims, page }) => matrixView((await pack()).index, claims, page),
      reportWrong: async (said) => {
        const { id } = (await pack()).issueOf(said.claim);
        await turns.take(() => addWrongMatch({ ...said, pack: id, time: new Date().toISOString() }));
        return null;
      },
      takeBackWrong: async (said) => {
        await turns.take(() => removeWrongMatch(said));
        return null;
      },
      wrongMatches: async () => {
        const { index } = await pack();
        return (await readWrongMatches()).map((wrong) => {
          const claim = index.claims.get(wrong.claim);
          return { ...wrong, ...(claim && { statement: claim.statement }) };
        });
      },
      entity: async ({ id, words }) => entityView((await pack()).index, id, words),
      finds: async ({ tab, ...asked }) => listFinds(await pack(), await tabFinds(tab, asked)),
      findsHere: async (_, asker) =>
        listFinds(await pack(), await tabFinds(tabOfTop(asker), { wanted: true })),
      show: async ({ tab, key }) => {
        await showFind(tab, key);
        return null;
      },
      showHere: async ({ key }, asker) => {
        await showFind(tabOfTop(asker), key);
        return null;
      },
      step: async ({ tab, by }) => {
        await step(tab, by);
        return null;
      },
      search: async ({ query }) => (await pack()).search(query),
      coverage: async () => [coverageView((await pack()).index.pack)],
      bundledPack: async () => (await pack()).bundled,
      packsChanged: async () => {
        packs.forget();
        await tellAgain();
        // Pages of which nothing was known.
        await sites.begin();
        return null;
      },
      count: async ({ claims }, { tab }) => {
        if (tab !== undefined) await showCount(tab, await claimsOf(tab, claims));
        return null;
      },
      bringMarks: async (_, { tab, frame }) => {
        if (tab !== undefined) await runMarks(tab, frame);
        return pageChoices(await readSettings());
      },
      bringCards: async (_, { tab, frame }) => {
        if (tab !== undefined) await runCards(tab, frame);
        return null;
      },
      readTab: async ({ tab }) => {
        await readTab(tab);
        return null;
      },
      isSelected: ({ tab }) => isSelected(tab),
      saveSelection: async ({ tab }) => {
        await saveSelection({ id: tab });
        return null;
      },
      setSite: async ({ origin, on }) => {
        await sites.set(origin, on);
        return null;
      },
      change: async (some) => {
        await turns.take(() => changeSettings(some));
        return null;
      },
      messages: async ({ language }) => readMessages(language),
      ...library,
    },
    FROM_PAGES,
  );

  const menu = new SaveMenu(turns);
  browser.runtime.onInstalled.addListener((details) => {
    heard(menu.put());
    heard(sites.begin());
    heard(welcome(details));
    heard(readSettings().then(showStandings));
  });
  browser.runtime.onStartup.addListener(() => {
    heard(menu.put());
    heard(sites.follow());
    heard(readSettings().then(showStandings));
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') heard(showNewPage(tab));
  });
  browser.permissions.onAdded.addListener(({ origins }) => heard(sites.granted(origins)));
  browser.permissions.onRemoved.addListener(() => heard(sites.revoked()));
  onSettings((now, before) => {
    heard(before.paused && !now.paused ? sites.begin() : sites.follow());
    if (standing(now) !== standing(before)) heard(showStandings(now));
    heard(turns.take(() => pushChoices(now, before)));
    heard(tellChoices(now, before));
    if (now.language !== before.language) heard(menu.put());
  });
  onWrongMatches(() => heard(tellAgain()));
  onSyncedChoices(() => heard(turns.take(pullChoices)));
  browser.commands.onCommand.addListener((command, tab) => {
    heard(openPanelByKey(command, tab));
    if (command === 'save-selection' && tab) heard(menu.save(tab));
    heard(commandPage(command, tab?.id));
  });
  browser.contextMenus.onClicked.addListener(({ frameId }, tab) => {
    if (tab) heard(menu.save(tab, frameId));
  });
  heard(colourBadge());
});

/** What of the settings the toolbar shows. */
function standing({ paused, sitesOff, language }: Settings): string {
  return JSON.stringify([paused, sitesOff, language]);
}

/** The tab whose top document asks: what stands in the others is no business of a frame's, which may be an advertisement. */
function tabOfTop({ tab, frame }: Asker): number {
  if (tab === undefined || frame !== 0) throw new RefusedQuestionError('Only the top document is told that.');
  return tab;
}

/** Nobody waits for these tasks: what goes wrong in one is said once, on the extension's console. */
function heard(task: Promise<void>): void {
  task.catch((error: unknown) => console.error('Second Source:', error));
}
