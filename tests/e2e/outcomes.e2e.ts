import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { outletsOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';

describe.each(BROWSERS)('what a page has to do with a claim, in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('is painted in three ways', async () => {
    const page = await reader.open('/outcomes');
    const found = await reader.found(page);
    const claims = (await painted(page)).filter(({ kind }) => kind === 'claim');
    expect(claims.map(({ within, outcome }) => [within, outcome])).toEqual([
      ['same', 'same'],
      ['differs', 'differs'],
      ['contrary', 'contradicts'],
    ]);
    expect(found.flatMap(({ outcome }) => outcome ?? [])).toEqual(['same', 'differs', 'contradicts']);
    await page.close();
  });

  test('a number that differs stands at the head of the card, with the others’', async () => {
    const page = await reader.open('/outcomes');
    await reader.found(page);
    const card = await openCard(page, '130,000');
    const said = await card.$$eval('.outcome li', (all) => all.map((one) => one.textContent ?? ''));
    expect(said).toEqual([
      expect.stringMatching(/^This page says “130,000 troops”; others say “.*150,000.*”\.$/),
    ]);
    expect(await card.$$eval('.on-page .tag', (all) => all.map((one) => one.textContent))).toEqual([
      'a detail differs here',
    ]);
    await (await card.$('.why summary'))?.click();
    const why = await card.$eval('.why', (one) => (one instanceof HTMLElement ? one.innerText : ''));
    for (const decided of ['130,000 troops', 'Russia', 'Ukraine', 'are taken for the same claim'])
      expect(why).toContain(decided);
    await page.close();
  });

  test('a contradiction says so, and is never counted as support', async () => {
    const page = await reader.open('/outcomes');
    await reader.found(page);
    const card = await openCard(page, 'deputy US ambassador');
    expect(await card.$eval('.outcome', (one) => one.textContent)).toMatch(/^This page says the contrary\./);
    expect((await outletsOf(card)).others.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    const panel = await reader.openPanel(page);
    await panel.waitForSelector('h2 ::-p-text(2 claims found)');
    await panel.waitForSelector('.entry .contrary');
    const rows = async () => {
      const button = await panel.waitForSelector('.views button:nth-child(2)');
      await button?.evaluate((element) => element instanceof HTMLElement && element.click());
      await panel.waitForSelector('.matrix');
      return panel.$$eval('.matrix .claim-link', (all) => all.map((one) => one.textContent ?? ''));
    };
    const statements = await rows();
    expect(statements).toHaveLength(2);
    expect(statements.join()).not.toContain('Gorman');
    await expect.poll(() => reader.badge(page)).toBe('2');
    for (const tab of [panel, page]) await tab.close();
  });
});
