import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildForLocalhost } from './build-extension.ts';
import { launchBrowser } from './launch-browser.ts';
import { CARD, openCard } from './open-card.ts';
import { servePages } from './serve-pages.ts';
import { waitForClaims } from './wait-for-claims.ts';

const FOLDER = 'assets/screenshots';

/** Reached through the server as a proxy: without a port, the pictures are the same each time. */
const DEMO = 'http://localhost/';

/** `npm run screenshots`: takes README's pictures anew, of the built extension at work on the demo page in Chromium. */
async function screenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const extension = await buildForLocalhost('chromium');
  const demo = readFileSync('assets/demo/index.html', 'utf8');
  const site = await servePages((path) => (path === '/' ? { html: demo } : undefined));
  const { browser, extension: own } = await launchBrowser('chromium', {
    extension,
    headless: true,
    proxy: site.port,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 1150, deviceScaleFactor: 1.5 });
  await page.goto(DEMO);
  await waitForClaims(page);

  const popup = await browser.newPage();
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.goto(`${own}/popup.html`);
  await page.bringToFront();
  await popup.goto(`${own}/popup.html?`);
  await popup.waitForSelector('.found');
  await popup.bringToFront();
  await popup.screenshot({ path: `${FOLDER}/popup.png` });
  await popup.close();

  await page.bringToFront();
  await page.screenshot({ path: `${FOLDER}/page.png`, clip: { x: 0, y: 0, width: 1100, height: 1500 } });
  await page.evaluate(() => document.querySelector('#denial')?.scrollIntoView({ behavior: 'instant' }));
  await takeCard(page, 'light');
  await takeCard(page, 'dark');
  await browser.close();
  await site.close();
}

async function takeCard(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await openCard(page, 'two employees');
  await page.screenshot({ path: `${FOLDER}/card-${scheme}.png` });
  await page.keyboard.press('Escape');
  await page.waitForFunction((host: string) => document.querySelector(host) === null, {}, CARD);
}

await screenshots();
