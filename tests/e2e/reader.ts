import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askTab, tabShowing } from '#lib/cli/ask-tab.ts';
import { localhostBuild } from '#lib/cli/build-extension.ts';
import { callExtension } from '#lib/cli/call-extension.ts';
import type { BrowserName } from '#lib/cli/find-browser.ts';
import { type Launched, launchBrowser } from '#lib/cli/launch-browser.ts';
import { newTab } from '#lib/cli/new-tab.ts';
import { waitForClaims } from '#lib/cli/wait-for-claims.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import type { Found } from '#lib/model/found.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { type Site, serveSite } from './site.ts';

/** The browsers of every end-to-end test. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** By what Firefox knows the extension; see `wxt.config.ts`. */
const FIREFOX_ID = 'second-source@second-source.example';

/** What a reader may bring. */
export interface ReaderOptions {
  /** The folder of the installed build; without it, the one that may read `http://localhost`. */
  extension?: string;
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
  /** The folder that downloads are saved in. */
  downloads?: string;
}

/**
 * Somebody with a browser, the extension installed, and a small web to read. All the browser's traffic goes through that
 * web's server, so whatever leaves can be seen there.
 */
export class Reader {
  readonly name: BrowserName;
  readonly site: Site;
  readonly #launched: Launched;
  readonly #folder: string;
  #asking: Page | undefined;

  private constructor(name: BrowserName, site: Site, launched: Launched, folder: string) {
    this.name = name;
    this.site = site;
    this.#launched = launched;
    this.#folder = folder;
  }

  /** Starts the web and the browser. */
  static async start(name: BrowserName, options: ReaderOptions = {}): Promise<Reader> {
    const site = await serveSite();
    const launched = await launchBrowser(name, {
      extension: localhostBuild(name),
      headless: true,
      proxy: site.port,
      ...options,
    });
    return new Reader(name, site, launched, options.extension ?? localhostBuild(name));
  }

  /** The tab with the welcome page, as it opened when the extension was installed. */
  get welcome(): Page {
    return this.#launched.welcome;
  }

  /** Opens a page of the web in a new tab, which is then in front; `prepare` gets the tab before it goes anywhere. */
  async open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await newTab(this.#launched.browser);
    await prepare?.(page);
    await page.goto(this.site.origin + path);
    await page.bringToFront();
    return page;
  }

  /** Opens one of the extension's own pages in a tab, e.g. `/popup.html`. */
  async openExtension(path: string): Promise<Page> {
    const page = await newTab(this.#launched.browser);
    await this.#goto(page, path);
    return page;
  }

  /**
   * Opens the popup in a tab of its own, as it looks when it belongs to `page`, and brings it to the front: it is loaded
   * while that page is in front, since the popup of the toolbar itself is out of reach in Firefox.
   */
  async openPopup(page: Page): Promise<Page> {
    const popup = await newTab(this.#launched.browser);
    await page.bringToFront();
    await this.#goto(popup, '/popup.html');
    await popup.waitForSelector('main');
    await popup.bringToFront();
    return popup;
  }

  /**
   * Opens the side panel in a tab of its own, following `page`, which is then in front: the browsers' own panels are out of
   * reach in Firefox. A panel in a tab follows every other tab of its window.
   */
  async openPanel(page: Page): Promise<Page> {
    const panel = await this.openExtension('/sidepanel.html');
    await panel.waitForSelector('main');
    await page.bringToFront();
    return panel;
  }

  /** What the content script of a page says it has found, after all is read; the page needs at least one claim. */
  async found(page: Page): Promise<Found[]> {
    await waitForClaims(page);
    const { found } = await askTab(await this.#extensionPage(), page.url(), 'found', {});
    await page.bringToFront();
    return found;
  }

  /** Moves to the next or previous highlight of a page, as the extension's keyboard commands do; no test can press those. */
  async step(page: Page, by: 1 | -1): Promise<void> {
    const asking = await this.#extensionPage();
    const data = { tab: await tabShowing(asking, page.url()), by };
    await callExtension(asking, 'runtime.sendMessage', { secondSource: 'step', data });
  }

  /**
   * Opens the list of a page's highlights, as the extension's keyboard command does: a page that cannot be asked yet, be it only
   * that Firefox has not run the content script, is read first.
   */
  async list(page: Page): Promise<void> {
    await this.#tell(page, 'readTab');
    await askTab(await this.#extensionPage(), page.url(), 'list', {});
    await page.bringToFront();
  }

  /** Changes some of the settings, as the options page does. */
  async choose(choices: BackgroundQuestions['change']['ask']): Promise<void> {
    await callExtension(await this.#extensionPage(), 'runtime.sendMessage', {
      secondSource: 'change',
      data: choices,
    });
  }

  /** What the toolbar's badge says while a page is in front. */
  async badge(page: Pick<Page, 'url'>): Promise<unknown> {
    const asking = await this.#extensionPage();
    return callExtension(asking, 'action.getBadgeText', { tabId: await tabShowing(asking, page.url()) });
  }

  /** What the toolbar's button is called while a page is in front. */
  async buttonTitle(page: Page): Promise<unknown> {
    const asking = await this.#extensionPage();
    return callExtension(asking, 'action.getTitle', { tabId: await tabShowing(asking, page.url()) });
  }

  /** Has a page read by the background, as opening the popup does, be it read already or not. */
  async readAgain(page: Page): Promise<void> {
    await this.#tell(page, 'readTab');
  }

  /** Saves what is selected on a page, as the popup does; the keyboard command and the menu come to the same. */
  async saveSelection(page: Page): Promise<void> {
    await this.#tell(page, 'saveSelection');
  }

  /** All that is saved, as it lies on the disk. */
  async library(): Promise<Highlight[]> {
    const asking = await this.#extensionPage();
    return asking.evaluate(
      () =>
        new Promise<Highlight[]>((resolve, reject) => {
          const opening = indexedDB.open('library');
          // It is not there yet, and must not come into being by being looked for.
          opening.onupgradeneeded = () => {
            opening.transaction?.abort();
            resolve([]);
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction('highlights').objectStore('highlights').getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              database.close();
              resolve(reading.result);
            };
          };
        }),
    );
  }

  /**
   * Asks the background many things, one after the other, each again until it is answered: it may be ended in between. Answers
   * the ids that were acknowledged; a failure that the background tells is none.
   */
  async tellAll(secondSource: 'save', all: BackgroundQuestions['save']['ask'][]): Promise<string[]> {
    const asking = await this.#extensionPage();
    return asking.evaluate(
      async (question: string, datas: BackgroundQuestions['save']['ask'][]) => {
        const acknowledged: string[] = [];
        const { runtime } = Reflect.get(
          globalThis,
          Reflect.has(globalThis, 'browser') ? 'browser' : 'chrome',
        );
        for (const data of datas) {
          for (let reply: unknown; reply === undefined; ) {
            reply = await runtime.sendMessage({ secondSource: question, data }).catch(() => undefined);
            if (typeof reply === 'object' && reply !== null && 'answer' in reply)
              acknowledged.push(data.highlight.id);
          }
        }
        return acknowledged;
      },
      secondSource,
      all,
    );
  }

  /**
   * Loads the extension anew, as an update does: its scripts in the pages lose their connection. When it is there again, its
   * pages tell: in Firefox that is later.
   */
  async reloadExtension(): Promise<void> {
    const old = await this.#extensionPage();
    this.#asking = undefined;
    if (this.name === 'firefox') {
      // Not by installing it once more, from which it does not always come back; and not awaited, since the page goes with it.
      await old.evaluate(() => void setTimeout(() => Reflect.get(globalThis, 'browser').runtime.reload()));
      return;
    }
    await this.#launched.browser.installExtension(path.resolve(this.#folder));
    // Its own pages close with it.
    if (!old.isClosed()) await old.close();
  }

  /** Takes the extension out of the browser, under the pages that are open. */
  async removeExtension(): Promise<void> {
    const { browser, extension } = this.#launched;
    await browser.uninstallExtension(this.name === 'firefox' ? FIREFOX_ID : new URL(extension).host);
  }

  /** Ends the extension's background at once, as the browser may at any moment; false where it does not run. Chromium only. */
  async endBackground(): Promise<boolean> {
    const target = this.#launched.browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target?.worker().catch(() => null);
    await worker?.close().catch(() => undefined);
    return worker !== null && worker !== undefined;
  }

  /** Gives the extension so much room on the disk, in bytes, or again as much as there is. Chromium only. */
  async limitStorage(quotaSize: number | undefined): Promise<void> {
    const session = await (await this.#extensionPage()).createCDPSession();
    const origin = this.#launched.extension;
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  }

  async #tell(page: Page, secondSource: 'readTab' | 'saveSelection'): Promise<void> {
    const asking = await this.#extensionPage();
    const data = { tab: await tabShowing(asking, page.url()) };
    await callExtension(asking, 'runtime.sendMessage', { secondSource, data });
  }

  async #extensionPage(): Promise<Page> {
    this.#asking ??= await this.openExtension('/popup.html');
    return this.#asking;
  }

  async #goto(page: Page, path: string): Promise<void> {
    // Firefox tells nothing about the loading of an extension's page.
    await page.goto(this.#launched.extension + path, { waitUntil: this.name === 'firefox' ? [] : 'load' });
    await page.waitForSelector('body');
  }

  /** Ends the browser and the web. */
  async stop(): Promise<void> {
    await this.#launched.browser.close();
    await this.site.close();
  }
}
