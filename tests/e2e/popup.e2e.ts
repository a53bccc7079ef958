import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { BROWSERS, Reader } from './reader.ts';
import { openSearchHit } from './search-popup.ts';

/** Waits until a part of a page says something; the page may still be asking. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where: string, sought: string) =>
      [...document.querySelectorAll(where)].some((one) => one.textContent?.includes(sought)),
    { polling: 100 },
    selector,
    words,
  );
}

describe.each(BROWSERS)('the popup in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('lists what the page holds, and the badge counts its claims', async () => {
    const page = await reader.open('/one-claim');
    const found = await reader.found(page);
    const claims = new Set(found.filter(({ kind }) => kind === 'claim').map(({ id }) => id)).size;
    const popup = await reader.openPopup(page);
    await says(popup, 'h2', `${claims} claims found on this page`);
    await says(popup, 'button', 'wounding two civilians');
    await says(popup, 'button', 'Stanytsia Luhanska');
    await expect.poll(() => reader.badge(page)).toBe(String(claims));
    await popup.close();
    await page.close();
  });

  test('jumps to a claim and opens its card', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const popup = await reader.openPopup(page);
    await says(popup, 'button', 'wounding two civilians');
    await popup.focus('.found .entry');
    // The popup closes at this press, often before it can answer that the key was let go of.
    void popup.keyboard.press('Enter').catch(() => undefined);
    await page.waitForSelector(`${CARD} >>> ::-p-text(The Moscow Times)`);
    await page.close();
  });

  test('switches a site off and on again', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const popup = await reader.openPopup(page);
    await (await popup.waitForSelector('[role=switch][aria-checked=true]'))?.click();
    await popup.waitForSelector('[role=switch][aria-checked=false]');
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('second-source-claim'), { polling: 100 });
    expect(await reader.badge(page)).toBe('');
    await page.reload();
    expect(await painted(page)).toEqual([]);
    const title = () => reader.buttonTitle(page);
    await expect.poll(title).toBe('Second Source: switched off on this site');

    await popup.bringToFront();
    await (await popup.waitForSelector('[role=switch][aria-checked=false]'))?.click();
    await popup.waitForSelector('[role=switch][aria-checked=true]');
    await page.bringToFront();
    await reader.found(page);
    await expect.poll(title).toMatch(/: 2 claims/);
    await popup.close();
    await page.close();
  });

  test('finds a claim in the collection, typing errors forgiven, and shows its card', async () => {
    const page = await reader.open('/one-claim');
    const popup = await reader.openPopup(page);
    await openSearchHit(popup, 'kindergarden', 'kindergarten');
    await says(popup, '[role=dialog]', 'kindergarten');
    await popup.click('[aria-label=Back]');
    await popup.waitForSelector('input[type=search]');
    await popup.close();
    await page.close();
  });

  test('says so where no extension may read', async () => {
    const page = await reader.openExtension('/popup.html');
    await says(page, 'h2', 'This page cannot be read');
    await page.close();
  });

  test('says so where nothing was found', async () => {
    const page = await reader.open('/no-claim');
    const popup = await reader.openPopup(page);
    await says(popup, 'main', 'does not mean');
    await says(popup, 'h2', 'No known claim');
    await popup.close();
    await page.close();
  });
});
