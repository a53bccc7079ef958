import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { brokenRules } from './broken-rules.ts';
import { isCutOff } from './is-cut-off.ts';
import { BROWSERS, Reader } from './reader.ts';

/** Pictures of each look, to be seen by people; the tests hold only what a machine can see. */
const PICTURES = 'test-results/looks';

describe.each(BROWSERS)('looks in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test.each([
    ['wide', { width: 1100, height: 860 }],
    ['narrow', { width: 320, height: 640 }],
    ['zoomed', { width: 550, height: 430, deviceScaleFactor: 2 }],
  ])('a card is whole and accessible: %s', async (look, viewport) => {
    const page = await reader.open('/demo', (tab) => tab.setViewport(viewport));
    await reader.found(page);
    await openCard(page, 'employees');
    await page.screenshot({ path: `${PICTURES}/${name}-card-${look.replaceAll(/\W+/g, '-')}.png` });
    expect(await isCutOff(page)).toBe(false);
    expect(await brokenRules(page, CARD)).toEqual([]);
    await page.close();
  });

  test('the popup is accessible', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const popup = await reader.openPopup(page);
    await popup.setViewport({ width: 380, height: 600 });
    await popup.waitForSelector('.found');
    await popup.screenshot({ path: `${PICTURES}/${name}-popup.png` });
    expect(await brokenRules(popup, 'main')).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('looks that only Chromium can put on by itself', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chromium');
  });
  afterAll(() => reader.stop());

  test.each([
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
    [
      'forced dark colours',
      [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    ],
    ['more contrast', [{ name: 'prefers-contrast', value: 'more' }]],
  ])('a card and the popup are accessible: %s', async (look, features) => {
    const put = async (tab: Page) => {
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features });
    };
    const page = await reader.open('/demo', put);
    await reader.found(page);
    await openCard(page, 'employees');
    const file = look.replaceAll(' ', '-');
    await page.screenshot({ path: `${PICTURES}/chromium-card-${file}.png` });
    expect(await brokenRules(page, CARD)).toEqual([]);
    const popup = await reader.openPopup(page);
    await put(popup);
    await popup.setViewport({ width: 380, height: 600 });
    await popup.waitForSelector('.found');
    await popup.screenshot({ path: `${PICTURES}/chromium-popup-${file}.png` });
    expect(await brokenRules(popup, 'main')).toEqual([]);
    await popup.close();
    await page.close();
  });
});
