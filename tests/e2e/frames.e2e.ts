import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD } from '#lib/cli/open-card.ts';
import { waitForClaims } from '#lib/cli/wait-for-claims.ts';
import { BROWSERS, Reader } from './reader.ts';

/** What stands on `/frames`, in reading order: the top document, a frame of another origin, and a frame in a frame. */
const WORDS = ['Bart Gorman', 'wounding two civilians', 'wounding two civilians'];

/** The frames of `/frames` that hold claims, in page order, once all is marked. */
async function openFrames(reader: Reader): Promise<{ page: Page; frames: Frame[] }> {
  const page = await reader.open('/frames');
  const other = await page.waitForFrame((frame) => frame.url() === 'http://localhost:4242/one-claim');
  const nested = await page.waitForFrame((frame) => frame.url() === `${reader.site.origin}/one-claim`);
  const frames = [page.mainFrame(), other, nested];
  for (const frame of frames) await waitForClaims(frame);
  return { page, frames };
}

/** Which of the frames have an open card, and in which of them it holds the focus. */
async function cardsIn(frames: readonly Frame[]): Promise<string[]> {
  return Promise.all(
    frames.map((frame) =>
      frame.evaluate((host: string) => {
        const card = document.querySelector(host);
        if (!card) return 'none';
        return document.hasFocus() && document.activeElement === card ? 'focused' : 'open';
      }, CARD),
    ),
  );
}

/** Whether a card in a frame can be seen in the window, its upper edge at least. */
async function isInSight(page: Page, frame: Frame): Promise<boolean> {
  const card = await frame.$(`${CARD} >>> [role=dialog]`);
  const box = await card?.boundingBox();
  const height = await page.evaluate(() => innerHeight);
  return box !== null && box !== undefined && box.y >= 0 && box.y < height;
}

describe.each(BROWSERS)('frames in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('one that never gets ready keeps nobody waiting', async () => {
    const page = await reader.open('/strict/frame-never-ready');
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.found .entry');
    const entries = await popup.$$eval('.entry-words', (all) => all.map((one) => one.textContent));
    expect(entries.join()).toContain('wounding two civilians');
  });

  test('the panel lists what stands in them in page order, and shows and follows it there', async () => {
    const { page, frames } = await openFrames(reader);
    const panel = await reader.openPanel(page);
    await panel.waitForFunction(
      (count: number) => document.querySelectorAll('.found .entry:not(.entry-name)').length >= count,
      { polling: 100 },
      WORDS.length,
    );
    const entries = await panel.$$eval('.entry:not(.entry-name) .entry-words', (all) =>
      all.map((one) => one.textContent),
    );
    const claims = entries.filter((entry) => WORDS.some((words) => entry?.includes(words)));
    expect(claims.map((entry) => WORDS.find((words) => entry?.includes(words)))).toEqual(WORDS);
    await panel.$$eval('.found .entry', (all) => {
      const its = all.filter((one) => one.textContent?.includes('wounding two civilians'));
      if (its[1] instanceof HTMLElement) its[1].click();
    });
    await expect.poll(() => cardsIn(frames)).toEqual(['none', 'none', 'focused']);
    await panel.waitForFunction(
      () =>
        [...document.querySelectorAll('.found .entry')]
          .filter((one) => one.textContent?.includes('wounding two civilians'))
          .findIndex((one) => one.getAttribute('aria-current') === 'true') === 1,
      { polling: 100 },
    );
    await panel.close();
    await page.close();
  });

  test('the popup lists what stands in them, as many claims as the badge counts, and leads there', async () => {
    const { page, frames } = await openFrames(reader);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.found');
    const heading = await popup.$eval('.findings h2', (h2) => h2.textContent ?? '');
    await expect.poll(async () => heading.startsWith(`${await reader.badge(page)} claims`)).toBe(true);
    const entries = await popup.$$eval('.found .entry-words', (all) => all.map((one) => one.textContent));
    expect(entries.join()).toMatch(/Bart Gorman.*wounding two civilians/);
    await (await popup.$('.entry ::-p-text(wounding two civilians)'))?.evaluate((entry) => {
      if (entry instanceof HTMLElement) entry.click();
    });
    await page.bringToFront();
    await expect.poll(() => cardsIn(frames)).toEqual(['none', 'focused', 'none']);
    await expect.poll(() => isInSight(page, frames[1] ?? page.mainFrame())).toBe(true);
    await page.close();
  });

  test('the list on the page leads into them', async () => {
    const { page, frames } = await openFrames(reader);
    await reader.list(page);
    const entry = await page.waitForSelector(`${CARD} >>> .entry ::-p-text(wounding two civilians)`);
    await entry?.evaluate((words) => words.closest('button')?.click());
    await expect.poll(() => cardsIn(frames)).toEqual(['none', 'focused', 'none']);
    await page.close();
  });

  test('next and previous go through them and round', async () => {
    const { page, frames } = await openFrames(reader);
    const seen: number[] = [];
    const go = async (by: 1 | -1) => {
      await reader.step(page, by);
      const cards = await cardsIn(frames);
      expect(cards.filter((card) => card !== 'none').length).toBe(1);
      return cards.findIndex((card) => card !== 'none');
    };
    do seen.push(await go(1));
    while (!(seen.at(-1) === 0 && seen.includes(2)));
    expect(seen.filter((frame, index) => frame !== seen[index - 1])).toEqual([0, 1, 2, 0]);
    expect(await go(-1)).toBe(2);
    await page.close();
  });

  test('a site that is switched off is left in them too', async () => {
    const { page, frames } = await openFrames(reader);
    const popup = await reader.openPopup(page);
    await (await popup.waitForSelector('[role=switch][aria-checked=true]'))?.click();
    await popup.waitForSelector('[role=switch][aria-checked=false]');
    for (const frame of frames) {
      await frame.waitForFunction(() => !CSS.highlights.has('second-source-claim'), { polling: 100 });
    }
    await popup.close();
    await page.close();
  });
});
