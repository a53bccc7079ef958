import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { frameKey } from '#lib/messages/frame-key.ts';
import { askTab, tabShowing } from '../ask-tab.ts';
import { callExtension } from '../call-extension.ts';
import type { BrowserName } from '../find-browser.ts';
import { type Launched, launchBrowser } from '../launch-browser.ts';
import { newTab } from '../new-tab.ts';
import { type PageServer, servePages } from '../serve-pages.ts';
import { waitForClaims } from '../wait-for-claims.ts';
import { type Look, putOn, type Size } from './look.ts';

/** Reached through the server as a proxy: without a port, the pictures are the same each time. */
const DEMO = 'http://localhost/';

/** A browser with the extension at work on the demo page, in one look at a time. */
export class Stage {
  readonly #launched: Launched;
  readonly #site: PageServer;
  readonly #waitsForLoad: boolean;
  #look: Look | undefined;

  private constructor(launched: Launched, site: PageServer, waitsForLoad: boolean) {
    this.#launched = launched;
    this.#site = site;
    this.#waitsForLoad = waitsForLoad;
  }

  /** Starts; `extension` is the folder of the build that may read `http://localhost`. */
  static async start(name: BrowserName, extension: string): Promise<Stage> {
    const demo = readFileSync('assets/demo/index.html', 'utf8');
    const outcomes = readFileSync('tests/e2e/pages/outcomes.html', 'utf8');
    const site = await servePages((path) =>
      path === '/favicon.ico' ? undefined : { html: path === '/outcomes' ? outcomes : demo },
    );
    const launched = await launchBrowser(name, { extension, headless: true, proxy: site.port });
    return new Stage(launched, site, name !== 'firefox');
  }

  /** Has all that is opened from now on in another look. */
  async dress(look: Look): Promise<void> {
    const data = { language: look.language };
    await callExtension(this.#launched.welcome, 'runtime.sendMessage', { secondSource: 'change', data });
    this.#look = look;
  }

  /** The name of the look that is on. */
  get look(): string {
    return this.#look?.name ?? '';
  }

  /** The demo page, read and marked; it is the same at every path but `/outcomes`, where a page differs and says the contrary. */
  async demo(size: Size, path = '/'): Promise<Page> {
    const page = await this.#blank(size);
    await page.goto(new URL(path, DEMO).href);
    await page.bringToFront();
    await waitForClaims(page);
    return page;
  }

  /** A page of the extension in a tab, e.g. `/options.html`. */
  async own(path: string, size: Size): Promise<Page> {
    const page = await this.#blank(size);
    await this.#visit(page, path);
    await page.bringToFront();
    return page;
  }

  /** A page of the extension that shows what stands on the demo page, behind which it is loaded. */
  async beside(path: string, size: Size): Promise<Page> {
    const page = await this.#blank(size);
    await this.demo({ width: 1100, height: 900 });
    await this.#visit(page, path);
    await page.waitForFunction(() => document.querySelector('.found') !== null, { polling: 100 });
    await page.bringToFront();
    return page;
  }

  /** Has a list of all marks open on the demo page. */
  async list(demo: Page): Promise<void> {
    await askTab(this.#launched.welcome, demo.url(), 'list', {});
    await demo.bringToFront();
  }

  /** Has the card of the first mention of a claim or a name open on the demo page. */
  async show(demo: Page, id: string): Promise<void> {
    const asking = this.#launched.welcome;
    const { found } = await askTab(asking, demo.url(), 'found', {});
    const key = found.find((each) => each.id === id)?.key;
    if (key === undefined) throw new Error(`Nothing on the demo page is ${id}.`);
    const data = { tab: await tabShowing(asking, demo.url()), key: frameKey(0, key) };
    await callExtension(asking, 'runtime.sendMessage', { secondSource: 'show', data });
    await demo.bringToFront();
  }

  /** Closes all tabs that were opened. */
  async clear(): Promise<void> {
    const pages = await this.#launched.browser.pages();
    for (const page of pages) if (page !== this.#launched.welcome) await page.close();
  }

  /** Ends the browser. */
  async stop(): Promise<void> {
    await this.#launched.browser.close();
    await this.#site.close();
  }

  /** An empty tab as wide and high as the look allows. */
  async #blank({ width, height }: Size): Promise<Page> {
    const page = await newTab(this.#launched.browser);
    const most = this.#look?.window;
    await putOn(page, this.#look ?? { features: [] });
    await page.setViewport({
      width: Math.min(width, most?.width ?? width),
      height: Math.min(height, most?.height ?? height),
      deviceScaleFactor: 1.5,
    });
    return page;
  }

  async #visit(page: Page, path: string): Promise<void> {
    // Firefox tells nothing about the loading of an extension's page.
    await page.goto(this.#launched.extension + path, { waitUntil: this.#waitsForLoad ? 'load' : [] });
    await page.waitForFunction(() => document.querySelector('main') !== null, { polling: 100 });
  }
}
