import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { painted } from '#lib/cli/painted.ts';
import { AskedBlocks } from './asked-blocks.ts';
import { MADE, SENTENCE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

/** The ids of the elements that the painted claims stand in, in reading order, each once. */
async function claimed(page: Page): Promise<string[]> {
  const claims = (await painted(page)).filter(({ kind }) => kind === 'claim');
  return [...new Set(claims.map(({ within }) => within))];
}

describe.each(BROWSERS)('a page that grows in %s', (name) => {
  let reader: Reader;
  let asked: AskedBlocks;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    asked = await AskedBlocks.listen(reader.welcome);
  });
  afterAll(() => reader.stop());
  beforeEach(async () => {
    page = await reader.open('/live-blog');
    await claimsPainted(page, MADE);
    await asked.take();
  });
  afterEach(() => page.close());

  test('asks only about what is new when it scrolls on and on', async () => {
    for (let more = 1; more <= 5; more += 1) {
      await page.evaluate(
        (id: string, sentence: string) => {
          const article = document.createElement('article');
          article.id = id;
          article.innerHTML = `<h2>The bakers of ${id}</h2><p>${sentence}</p>`;
          document.querySelector('#blog')?.append(article);
        },
        `next-${more}`,
        SENTENCE,
      );
      await claimsPainted(page, (1 + more) * MADE);
      expect(await asked.take()).toEqual([`The bakers of next-${more}`, SENTENCE]);
    }
    expect(await claimed(page)).toEqual(['entry-2', 'next-1', 'next-2', 'next-3', 'next-4', 'next-5']);
  });

  test('has the entries of a live blog marked that are put before the others, and those that are rewritten', async () => {
    await page.evaluate((sentence: string) => {
      const entry = document.createElement('article');
      entry.id = 'entry-0';
      entry.innerHTML = `<h3>10.00</h3><p>${sentence}</p>`;
      document.querySelector('#blog')?.prepend(entry);
    }, SENTENCE);
    await claimsPainted(page, 2 * MADE);
    expect(await claimed(page)).toEqual(['entry-0', 'entry-2']);
    expect(await asked.take()).toEqual(['10.00', SENTENCE]);
    await page.evaluate((sentence: string) => {
      for (const [id, text] of [
        ['entry-1', sentence],
        ['entry-2', 'The bakery was closed.'],
      ] as const) {
        const paragraph = document.querySelector(`#${id} p`);
        if (paragraph) paragraph.textContent = text;
      }
    }, SENTENCE);
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('second-source-claim') ?? [])].every(
          ({ startContainer }) => startContainer.isConnected,
        ),
      { polling: 100 },
    );
    await expect.poll(() => claimed(page)).toEqual(['entry-0', 'entry-1']);
    expect((await asked.take()).toSorted()).toEqual([SENTENCE, 'The bakery was closed.'].toSorted());
  });

  test('stays marked, once, when a script puts the same page in its place after loading', async () => {
    await page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = innerHTML;
    });
    await page.waitForFunction(
      (wanted: number) => {
        const ranges = [...(CSS.highlights.get('second-source-claim') ?? [])];
        return ranges.length === wanted && ranges.every(({ startContainer }) => startContainer.isConnected);
      },
      { polling: 100 },
      MADE,
    );
    expect(await claimed(page)).toEqual(['entry-2']);
  });

  test('is as it was when the reader comes back to it', async () => {
    const before = await painted(page);
    const address = page.url();
    await page.goto(`${reader.site.origin}/no-claim`);
    // Of a page that comes back as it was, Firefox tells neither loading nor address.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/live-blog', { polling: 100 });
    await claimsPainted(page, MADE);
    expect(await painted(page)).toEqual(before);
    const badge = () => reader.badge({ url: () => address });
    await expect.poll(badge).toBe(String(MADE));
  });

  test('has paragraphs marked that are drawn or written when they are scrolled to, and no closed shadow root read', async () => {
    const lazy = await reader.open('/lazy-claims');
    await claimsPainted(lazy, MADE);
    expect(await claimed(lazy)).toEqual(['skipped']);
    expect(await asked.take()).toContain(SENTENCE);
    await lazy.evaluate(() => document.querySelector('#lazy')?.scrollIntoView());
    await claimsPainted(lazy, 2 * MADE);
    expect(await claimed(lazy)).toEqual(['skipped', 'lazy']);
    expect(await asked.take()).toEqual([SENTENCE]);
    await lazy.close();
  });

  test('has a frame read once it is large enough', async () => {
    const outer = await reader.open('/small-frame');
    const frame = await outer.waitForFrame((one) => one.url().endsWith('/one-claim'));
    await frame.waitForSelector('#claim');
    // Another frame that comes later is marked: the small one had its turn before.
    await outer.evaluate(() => {
      const other = document.createElement('iframe');
      other.src = '/one-claim?other';
      other.width = '600';
      document.body.append(other);
    });
    await claimsPainted(await outer.waitForFrame((one) => one.url().endsWith('?other')), MADE);
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    await outer.evaluate(() => {
      const small = document.querySelector('iframe');
      if (small) Object.assign(small, { width: '600', height: '300' });
    });
    await claimsPainted(frame, MADE);
    await outer.close();
  });
});
