import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { callExtension } from '#lib/cli/call-extension.ts';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import type { Found } from '#lib/model/found.ts';
import { BROWSERS, Reader } from './reader.ts';

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
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  const tabs: Page[] = [];
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  /** A page, what stands on it, and the panel that follows it. */
  async function beside(path: string): Promise<{ page: Page; panel: Page; found: Found[] }> {
    const page = await reader.open(path);
    const found = await reader.found(page);
    const panel = await reader.openPanel(page);
    tabs.push(panel, page);
    return { page, panel, found };
  }

  test('lists everything found, in reading order', async () => {
    const { panel, found } = await beside('/demo');
    const named = new Set<string>();
    const expected = found.filter(({ kind, id }) => kind === 'claim' || (!named.has(id) && named.add(id)));
    expect(await entries(panel)).toEqual(expected.map(({ text }) => text));
  });

  test('leads to the page and opens the card there; a card opened there is selected here', async () => {
    const { page, panel } = await beside('/demo');
    await press(panel, '.entry ::-p-text(injured two employees)');
    await page.waitForSelector(`${CARD} >>> ::-p-text(two civilians)`);
    await panel.waitForSelector('[aria-current=true] ::-p-text(injured two employees)');
    await page.keyboard.press('Escape');
    await openCard(page, 'accused each other');
    await panel.waitForSelector('[aria-current=true] ::-p-text(accused each other)');
  });

  test('follows the reader to other tabs and pages, and a page that changes', async () => {
    const { page, panel } = await beside('/one-claim');
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
  });

  test('reads no page that nobody has asked it to', async () => {
    const { panel } = await beside('/one-claim');
    await panel.waitForSelector('.entry');
    const blank = await reader.openExtension('/popup.html');
    await blank.bringToFront();
    await panel.waitForSelector('h2 ::-p-text(not being read)');
    await press(panel, 'button ::-p-text(Read this page)');
    await panel.waitForSelector('[role=alert] ::-p-text(does not allow it)');
    await blank.close();
  });

  test('finds by words, typing errors forgiven', async () => {
    const { panel } = await beside('/demo');
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
  });

  test('compares the outlets in a table; silence says what is covered', async () => {
    const { page, panel, found } = await beside('/demo');
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
  });

  test('headings of the table stay in sight, however table and window are scrolled', async () => {
    const { panel } = await beside('/demo');
    await panel.setViewport({ width: 400, height: 500 });
    await press(panel, '.views button:nth-child(2)');
    await panel.waitForSelector('table');
    await panel.bringToFront();
    const seen = await panel.evaluate(() => {
      document.querySelector('.matrix')?.scrollTo(0, 300);
      window.scrollTo(0, 120);
      const heading = document.querySelector('thead th:nth-child(2) .turned');
      const { left, right, top, bottom } = heading?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        isThere: heading?.contains(there) ?? false,
        scrolled: document.querySelector('.matrix')?.scrollTop,
      };
    });
    expect(seen).toEqual({ isThere: true, scrolled: 300 });
  });
});

describe('the sidebar of Firefox', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('firefox');
  });
  afterAll(() => reader.stop());

  test('opens beside the page, from the popup', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const isOpen = () => callExtension(reader.welcome, 'sidebarAction.isOpen', {});
    expect(await isOpen()).toBe(false);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.site');
    await popup.focus('.foot ::-p-text(Open the side panel)');
    // The popup closes at this press, often before it can answer that the key was let go of.
    void popup.keyboard.press('Enter').catch(() => undefined);
    await expect.poll(isOpen).toBe(true);
  });
});

describe('the side panel of Chromium', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chromium');
  });
  afterAll(() => reader.stop());

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
