import browser, { type Tabs } from 'webextension-polyfill';
import { readSettings } from '#lib/store/settings.ts';
import { readMessages } from '../language/read-messages.ts';
import { translationFor } from '../language/translation-for.ts';
import { saveSelection } from './passages-script.ts';
import type { Turns } from './turns.ts';

/** "Save selection" in the menu that the browser opens on selected words, and what it does. */
export class SaveMenu {
  readonly #turns: Turns;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** Puts it there in the reader's language, in place of the one that was. */
  async put(): Promise<void> {
    await this.#turns.take(async () => {
      const { t } = await this.#translation();
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: 'save-selection',
        title: t('saveSelection'),
        contexts: ['selection'],
      });
    });
  }

  /** Saves what is selected on a tab. The page says how it went; where nothing of ours may run, the toolbar's button does. */
  async save(tab: Tabs.Tab, frame?: number): Promise<void> {
    try {
      await saveSelection(tab, frame);
    } catch {
      const { t } = await this.#translation();
      const { id: tabId } = tab;
      await browser.action.setBadgeText({ ...(tabId !== undefined && { tabId }), text: '!' });
      await browser.action.setTitle({ ...(tabId !== undefined && { tabId }), title: t('cannotSaveHere') });
    }
  }

  async #translation() {
    return translationFor((await readSettings()).language, readMessages);
  }
}
