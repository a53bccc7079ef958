import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { askTab, tabShowing } from '../ask-tab.ts';
import { buildForLocalhost } from '../build-extension.ts';
import { callExtension } from '../call-extension.ts';
import { type Launched, launchBrowser } from '../launch-browser.ts';
import { type PageServer, servePages } from '../serve-pages.ts';
import { waitForClaims } from '../wait-for-claims.ts';
import { type Look, putOn } from './look.ts';

/** Reached through the server as a proxy: without a port, the pictures are the same each time. */
const DEMO = 'http://localhost/';

/** A window's size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Chromium with the extension at work on the demo page, in one look at a time. */
export class Stage {
  readonly #launched: Launched;
  readonly #site: PageServer;
  #look: Look;

  private constructor(launched: Launched, site: PageServer, look: Look) {
    this.#launched = launched;
    this.#site = site;
    this.#look = look;
  }

  /** Builds the extension and starts. */
  static async start(look: Look): Promise<Stage> {
    const extension = await buildForLocalhost('chromium');
    const demo = readFileSync('assets/demo/index.html', 'utf8');
    const site = await servePages((path) => (path === '/' ? { html: demo } : undefined));
    const launched = await launchBrowser('chromium', { extension, headless: true, proxy: site.port });
    return new Stage(launched, site, look);
  }

  /** Has all that is opened from now on in another look. */
  async dress(look: Look): Promise<void> {
    this.#look = look;
    const data = { language: look.language };
    await callExtension(this.#launched.welcome, 'runtime.sendMessage', { secondSource: 'change', data });
  }

  /** The demo page, read and marked. */
  async demo(size: Size): Promise<Page> {
    const page = await this.#open(DEMO, size);
    await waitForClaims(page);
    return page;
  }

  /** A page of the extension in a tab, e.g. `/options.html`. */
  async own(path: string, size: Size): Promise<Page> {
    const page = await this.#open(this.#launched.extension + path, size);
    await page.waitForSelector('main');
    return page;
  }

  /** A page of the extension that shows what stands on the demo page: opened in a tab behind it, then looked at. */
  async beside(path: string, size: Size): Promise<Page> {
    const demo = await this.demo({ width: 1100, height: 900 });
    const page = await this.own(path, size);
    await demo.bringToFront();
    await page.goto(`${this.#launched.extension}${path}?`);
    await page.waitForSelector('.found');
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
    const data = { tab: await tabShowing(asking, demo.url()), key: `0/${key}` };
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

  async #open(url: string, { width, height }: Size): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await putOn(page, this.#look);
    await page.setViewport({
      width: Math.min(width, this.#look.width ?? width),
      height,
      deviceScaleFactor: 1.5,
    });
    await page.goto(url);
    await page.bringToFront();
    return page;
  }
}
