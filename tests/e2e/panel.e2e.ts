import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { brokenRules } from './broken-rules.ts';
import { BROWSERS, Reader } from './reader.ts';

/** Pictures of each look, to be seen by people; the tests hold only what a machine can see. */
const PICTURES = 'test-results/looks';

/** The page's words of all entries of the list, once there are any. */
async function entries(panel: Page): Promise<string[]> {
  await panel.waitForSelector('.found .entry');
  return panel.$$eval('.found .entry-words', (all) => all.map((one) => one.textContent ?? ''));
}

/** Presses a button of the panel, which need not be in front for that: there it would stand before the page. */
async function press(panel: Page, selector: string): Promise<void> {
  const button = await panel.waitForSelector(selector);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
}

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('lists everything found, in reading order', async () => {
    const page = await reader.open('/demo');
    const found = await reader.found(page);
    const panel = await reader.openPanel(page);
    const named = new Set<string>();
    const expected = found.filter(({ kind, id }) => kind === 'claim' || (!named.has(id) && named.add(id)));
    expect(await entries(panel)).toEqual(expected.map(({ text }) => text));
    await panel.close();
    await page.close();
  });

  test('leads to the page and opens the card there; a card opened there is selected here', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    await press(panel, '.entry ::-p-text(injured two employees)');
    await page.waitForSelector(`${CARD} >>> ::-p-text(two civilians)`);
    await panel.waitForSelector('[aria-current=true] ::-p-text(injured two employees)');
    await page.keyboard.press('Escape');
    await openCard(page, 'accused each other');
    await panel.waitForSelector('[aria-current=true] ::-p-text(accused each other)');
    await panel.close();
    await page.close();
  });

  test('follows the reader to other tabs and pages, and a page that changes', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    await panel.waitForSelector('.entry ::-p-text(wounding two civilians)');
    const other = await reader.open('/no-claim');
    await panel.waitForSelector('h2 ::-p-text(No known claim on this page)');
    await other.goto(`${reader.site.origin}/demo`);
    await panel.waitForSelector('.entry ::-p-text(injured two employees)');
    await other.close();
    await page.bringToFront();
    await panel.waitForSelector('.entry ::-p-text(wounding two civilians)');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Russia has expelled the US deputy ambassador Bart Gorman from Moscow.';
      document.body.append(more);
    });
    await panel.waitForSelector('.entry ::-p-text(Bart Gorman from Moscow)');
    await panel.close();
    await page.close();
  });

  test('reads no page that nobody has asked it to', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    await panel.waitForSelector('.entry');
    const blank = await reader.openExtension('/popup.html');
    await blank.bringToFront();
    await panel.waitForSelector('h2 ::-p-text(not being read)');
    await press(panel, 'button ::-p-text(Read this page)');
    await panel.waitForSelector('[role=alert] ::-p-text(does not allow it)');
    await blank.close();
    await panel.close();
    await page.close();
  });

  test('finds by words, typing errors forgiven', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    const all = await entries(panel);
    await panel.bringToFront();
    await panel.type('input[type=search]', 'kindergraten');
    await panel.waitForFunction(
      (count: number) => document.querySelectorAll('.entry').length < count,
      {},
      all.length,
    );
    const left = await entries(panel);
    expect(left.join()).toContain('injured two employees');
    expect(left.length).toBeLessThan(6);
    await panel.close();
    await page.close();
  });

  test('compares the outlets in a table; silence says what is covered', async () => {
    const page = await reader.open('/demo');
    const found = await reader.found(page);
    const panel = await reader.openPanel(page);
    await press(panel, '.views button:nth-child(2)');
    await panel.waitForSelector('table');
    const claims = new Set(found.flatMap(({ kind, id }) => (kind === 'claim' ? id : []))).size;
    expect(await panel.$$eval('tbody th[scope=row]', (all) => all.length)).toBe(claims);
    expect(await panel.$$eval('thead th[scope=col]', (all) => all.length)).toBe(5);
    await press(panel, 'button[aria-label="Sputnik: silent"]');
    await panel.waitForSelector('[colspan] ::-p-text(in 1 article of Sputnik)');
    await panel.$$eval('tbody tr', (rows) => {
      const row = rows.find((one) => one.textContent?.includes('A kindergarten in Stanytsia Luhanska'));
      row?.querySelector<HTMLElement>('td button[aria-label^="Euronews"]')?.click();
    });
    await panel.waitForSelector('[colspan] ::-p-text(wounding two civilians)');
    await press(panel, 'tbody th ::-p-text(A kindergarten in Stanytsia Luhanska)');
    await page.waitForSelector(`${CARD} >>> ::-p-text(two civilians)`);
    await panel.close();
    await page.close();
  });

  test.each([
    ['light', 400],
    ['narrow', 280],
  ])('is accessible and not cut off: %s', async (look, width) => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    await entries(panel);
    await press(panel, '.entry ::-p-text(injured two employees)');
    await panel.waitForSelector('[aria-current=true]');
    await panel.setViewport({ width, height: 760 });
    await panel.bringToFront();
    for (const view of ['list', 'matrix']) {
      if (view === 'matrix') {
        await press(panel, '.views button:nth-child(2)');
        await press(panel, 'td button[aria-label^="Euronews: attributes"]');
        await panel.waitForSelector('[colspan]');
      }
      await panel.screenshot({ path: `${PICTURES}/${name}-panel-${view}-${look}.png` });
      expect(await brokenRules(panel, 'main')).toEqual([]);
      expect(
        await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await panel.close();
    await page.close();
  });
});

describe('looks of the panel that only Chromium can put on by itself', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chromium');
  });
  afterAll(() => reader.stop());

  test.each([
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['forced-colours', [{ name: 'forced-colors', value: 'active' }]],
  ])('is accessible: %s', async (look, features) => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const panel = await reader.openPanel(page);
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    await entries(panel);
    await press(panel, '.entry ::-p-text(injured two employees)');
    await panel.waitForSelector('[aria-current=true]');
    await panel.setViewport({ width: 400, height: 760 });
    await panel.bringToFront();
    for (const view of ['list', 'matrix']) {
      if (view === 'matrix') {
        await press(panel, '.views button:nth-child(2)');
        await press(panel, 'td button[aria-label^="Euronews: attributes"]');
        await panel.waitForSelector('[colspan]');
      }
      await panel.screenshot({ path: `${PICTURES}/chromium-panel-${view}-${look}.png` });
      expect(await brokenRules(panel, 'main')).toEqual([]);
    }
    await panel.close();
    await page.close();
  });

  test('opens beside the page, from the popup', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const popup = await reader.openPopup(page);
    // The switch stands there once the tab is known. Keys hit the button wherever the growing list has moved it to.
    await popup.waitForSelector('.site');
    await popup.focus('.foot ::-p-text(Open the side panel)');
    const opened = page.browser().waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    // The popup closes at this press, often before it can answer that the key was let go of.
    await Promise.all([opened, popup.keyboard.press('Enter').catch(() => undefined)]);
    expect(await opened).toBeDefined();
    await page.close();
  });
});
