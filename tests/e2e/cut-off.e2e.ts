import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { cardClosed } from './card.ts';
import { MADE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { placeOfClaim } from './place-of-claim.ts';
import { BROWSERS, Reader } from './reader.ts';

/** What is thrown in a page from now on, by whichever script. */
function thrownIn(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  return thrown;
}

/** A page as it looks without its highlights, which are then put back. */
async function pictureUnmarked(page: Page): Promise<string> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'kept', [...CSS.highlights]);
    CSS.highlights.clear();
  });
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(() => {
    for (const [name, highlight] of Reflect.get(globalThis, 'kept')) CSS.highlights.set(name, highlight);
  });
  return picture;
}

describe.each(BROWSERS)('a page under which the extension ends in %s', (name) => {
  let reader: Reader;
  let page: Page;
  let thrown: string[];
  let tree: string;
  const treeNow = () => page.evaluate(() => document.documentElement.outerHTML);
  beforeEach(async () => {
    reader = await Reader.start(name);
    page = await reader.open('/one-claim');
    thrown = thrownIn(page);
    await claimsPainted(page, MADE);
    tree = await treeNow();
  });
  afterEach(() => reader.stop());

  // Firefox takes the scripts and style sheets of an extension away with it: nothing is left that could be used.
  test.runIf(name === 'firefox')('is as if it had never been read', async () => {
    const unmarked = await pictureUnmarked(page);
    const picture = () => page.screenshot({ encoding: 'base64' });
    expect(await picture()).not.toBe(unmarked);
    await reader.removeExtension();
    await expect.poll(picture).toBe(unmarked);
    const { x, y } = await placeOfClaim(page);
    await page.mouse.click(x, y);
    expect(await treeNow()).toBe(tree);
    expect(thrown).toEqual([]);
  });

  test.runIf(name === 'chromium')('says so when a mark is used, not before, and is then left', async () => {
    await reader.removeExtension();
    expect(await treeNow()).toBe(tree);
    await page.bringToFront();
    const { x, y } = await placeOfClaim(page);
    await page.mouse.click(x, y);
    const notice = await page.waitForSelector(`${CARD} >>> [role=alert]`);
    expect(await notice?.evaluate((text) => text.textContent)).toContain('Load the page again');
    await claimsPainted(page, 0);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.mouse.click(x, y);
    expect(await treeNow()).toBe(tree);
    expect(thrown).toEqual([]);
  });

  test.runIf(name === 'chromium')('is left without a word when it changes', async () => {
    await reader.removeExtension();
    await page.evaluate(() => document.body.append('The bakery was closed.'));
    await claimsPainted(page, 0);
    expect(await page.$(CARD)).toBeNull();
    expect(thrown).toEqual([]);
  });

  test('is read by the next version, and marked once', async () => {
    const before = await painted(page);
    await page.evaluate(() => Reflect.set(globalThis, 'before', CSS.highlights.get('second-source-claim')));
    await reader.reloadExtension();
    await page.waitForFunction(
      (claims: number) => {
        const highlight = CSS.highlights.get('second-source-claim');
        return highlight?.size === claims && highlight !== Reflect.get(globalThis, 'before');
      },
      { polling: 100 },
      MADE,
    );
    await expect.poll(() => painted(page)).toEqual(before);
    await openCard(page, 'two civilians');
    expect(await page.$$(CARD)).toHaveLength(1);
    expect(thrown).toEqual([]);
  });
});
