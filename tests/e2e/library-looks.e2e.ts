import { mkdirSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { backupFile, someHighlights } from './library-backup.ts';
import { importFile, pressed, selectRow, shownCount, shows } from './library-page.ts';
import { BROWSERS, Reader } from './reader.ts';

/** Pictures of each look, to be seen by people; the tests hold only what a machine can see. */
const PICTURES = 'test-results/looks';

/** The library with some passages in it, the first selected. */
async function filledLibrary(reader: Reader): Promise<Page> {
  const page = await reader.openExtension('/library.html');
  await page.setViewport({ width: 1280, height: 820 });
  await page.bringToFront();
  await pressed(page, 'Import');
  await importFile(page, backupFile(someHighlights(12), 'looks.json'));
  await pressed(page, 'Import 12 passages');
  await shownCount(page, '12 passages');
  await selectRow(page, 0);
  await page.waitForSelector('.kept-rows');
  return page;
}

describe.each(BROWSERS)('the looks of the library in %s', (name) => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start(name);
    page = await filledLibrary(reader);
  });
  afterAll(() => reader.stop());

  test.each([
    ['ar', 'rtl', 'المكتبة'],
    ['uk', 'ltr', 'Бібліотека'],
    ['en', 'ltr', 'Library'],
  ] as const)('in another language at once: %s', async (language, direction, title) => {
    await reader.choose({ language });
    await page.bringToFront();
    await shows(page, 'h1', title);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    const order = await page.$eval('.panes', ({ firstElementChild: list, lastElementChild: pane }) => {
      const [from, to] = [list?.getBoundingClientRect().x ?? 0, pane?.getBoundingClientRect().x ?? 0];
      return from < to ? 'ltr' : 'rtl';
    });
    expect(order).toBe(direction);
    await page.screenshot({ path: `${PICTURES}/${name}-library-${language}.png` });
    expect(await brokenRules(page, 'main')).toEqual([]);
  });

  test.each([
    ['400 % zoom', 320, 256],
    ['a narrow window', 320, 640],
  ])('nothing runs out of sight at %s', async (_, width, height) => {
    await page.setViewport({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `${PICTURES}/${name}-library-${width}x${height}.png` });
    await page.setViewport({ width: 1280, height: 820 });
  });
});

describe('the looks of the library that only Chromium can put on by itself', () => {
  let reader: Reader;
  let page: Page;
  /** One for all looks: what another had set would stay. */
  let session: CDPSession;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start('chromium');
    page = await filledLibrary(reader);
    session = await page.createCDPSession();
  });
  afterAll(() => reader.stop());

  test.each([
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['forced-colours', [{ name: 'forced-colors', value: 'active' }]],
    ['more-contrast', [{ name: 'prefers-contrast', value: 'more' }]],
  ])('%s', async (look, features) => {
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.screenshot({ path: `${PICTURES}/chromium-library-${look}.png` });
    expect(await brokenRules(page, 'main')).toEqual([]);
    await pressed(page, 'Compare outlets');
    await page.waitForSelector('.compared');
    await page.screenshot({ path: `${PICTURES}/chromium-library-compare-${look}.png` });
    expect(await brokenRules(page, 'main')).toEqual([]);
    await pressed(page, 'Back to the library');
    await page.waitForSelector('[role=listbox]:focus');
    await pressed(page, 'Export');
    await page.waitForSelector('.dialog');
    await page.screenshot({ path: `${PICTURES}/chromium-library-export-${look}.png` });
    expect(await brokenRules(page, '.dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog', { hidden: true });
  });

  test('on paper a comparison is the comparison alone, with all of its words', async () => {
    await pressed(page, 'Compare outlets');
    await page.waitForSelector('.compared');
    await page.emulateMediaType('print');
    const isSeen = (selector: string) =>
      page.$eval(selector, (element) => element.getClientRects().length > 0);
    expect(await isSeen('.library-head')).toBe(false);
    expect(await isSeen('.library-foot')).toBe(false);
    expect(await isSeen('.reminder')).toBe(false);
    expect(await isSeen('.compare-head button')).toBe(false);
    expect(await isSeen('.columns .quote')).toBe(true);
    // What scrolls on the screen would be cut off on paper.
    expect(
      await page.$eval('.compare', (sheet) => sheet.scrollHeight - sheet.clientHeight),
    ).toBeLessThanOrEqual(1);
    await page.pdf({ path: `${PICTURES}/chromium-library-compare.pdf` });
    await page.screenshot({ path: `${PICTURES}/chromium-library-print.png`, fullPage: true });
    await page.emulateMediaType('screen');
  });
});
