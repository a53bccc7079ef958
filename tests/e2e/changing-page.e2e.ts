import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  let reader: Reader;
  let page: Page;
  let atFirst: number;
  beforeAll(async () => {
    reader = await Reader.start(name);
    page = await reader.open('/one-claim');
    await reader.found(page);
    atFirst = (await painted(page)).filter(({ kind }) => kind === 'claim').length;
  });
  afterAll(() => reader.stop());

  test('has text marked that is added, and forgotten that is removed', async () => {
    await page.evaluate(() => {
      const copy = document.querySelector('#claim')?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return;
      copy.id = 'copy';
      document.body.append(copy);
    });
    await claimsPainted(page, 2 * atFirst);
    expect((await painted(page)).map(({ within }) => within)).toContain('copy');
    await page.evaluate(() => document.querySelector('#copy')?.remove());
    await claimsPainted(page, atFirst);
    expect((await painted(page)).map(({ within }) => within)).not.toContain('copy');
  });

  test('loses a mark where the words change, and gets it back with them', async () => {
    const words = await page.evaluate(() => {
      const node = document.querySelector('#claim')?.firstChild;
      const before = node?.nodeValue ?? '';
      if (node) node.nodeValue = 'The bakery was closed.';
      return before;
    });
    await claimsPainted(page, 0);
    await page.evaluate((before: string) => {
      const node = document.querySelector('#claim')?.firstChild;
      if (node) node.nodeValue = before;
    }, words);
    await claimsPainted(page, atFirst);
  });

  test('is read once, however many want it at once, be it read already or left before', async () => {
    const before = await painted(page);
    const threeTimes = () =>
      Promise.all([reader.readAgain(page), reader.readAgain(page), reader.readAgain(page)]);
    await threeTimes();
    expect(await reader.found(page)).toHaveLength(before.length);
    expect(await painted(page)).toEqual(before);
    await reader.choose({ paused: true });
    await claimsPainted(page, 0);
    await reader.choose({ paused: false });
    await threeTimes();
    expect(await reader.found(page)).toHaveLength(before.length);
    expect(await painted(page)).toEqual(before);
    await reader.step(page, 1);
    await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    expect(await page.$$(CARD)).toHaveLength(1);
    await page.evaluate(() => document.querySelector('#claim')?.remove());
    await claimsPainted(page, 0);
  });
});
