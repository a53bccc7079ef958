import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { type Card, cardClosed, textOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';

/** The card of a name, reached as the list on the page leads there: pressed by the page itself. */
async function openNameCard(reader: Reader, page: Page, name: string): Promise<Card> {
  await reader.list(page);
  const entry = await page.waitForSelector(`${CARD} >>> .found-names button ::-p-text(${name})`);
  await entry?.evaluate((words) => words.closest('button')?.click());
  const card = await page.waitForSelector(`${CARD} >>> [role=dialog]:has(.titles)`);
  if (!card) throw new Error(`No card of ${name} opened.`);
  return card;
}

describe.each(BROWSERS)('the words on a card in %s', (name) => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    page = await reader.open('/demo', (tab) => tab.setViewport({ width: 1280, height: 900 }));
    await reader.found(page);
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });
  afterAll(() => reader.stop());

  test('count the outlets and the ways in which they put it', async () => {
    const card = await openCard(page, 'kindergarten');
    expect(await card.$$eval('.summary li', (all) => all.map((one) => one.textContent?.trim()))).toEqual([
      '2 other outlets',
      '2 attribute it',
    ]);
  });

  test('name what each outlet calls the same thing, and lead to where it stands', async () => {
    const card = await openCard(page, 'kindergarten');
    const chips = () =>
      card.$$eval('.label-set:first-of-type .chip', (all) =>
        all.map((chip) => [chip.querySelector('.term')?.textContent, chip.classList.contains('here')]),
      );
    expect((await chips()).slice(0, 3)).toEqual([
      ['rebels', false],
      ['separatists', true],
      ['representatives', false],
    ]);
    await (await card.$('.chip'))?.click();
    expect(await card.$eval('.chip', (chip) => chip.getAttribute('aria-expanded'))).toBe('true');
    const uses = await card.$$eval('.uses .said', (all) => all.map((one) => one.textContent ?? ''));
    expect(uses.length).toBeGreaterThanOrEqual(3);
    for (const use of uses) expect(use).toMatch(/rebels/i);
  });

  test('say it where the claim is of another time than the page', async () => {
    const card = await openCard(page, 'annexed Crimea');
    expect(await card.$eval('p.note', (note) => note.textContent)).toMatch(/2014.*2022/);
  });

  test('say it where the outlets contradict each other', async () => {
    const card = await openCard(page, 'kindergarten');
    expect(await textOf(card)).toContain('The accounts contradict each other');
  });

  test('tell of a name what outlets call it, how each brings it in, and what it is quoted as saying', async () => {
    const card = await openNameCard(reader, page, 'Stoltenberg');
    const all = (selector: string) =>
      card.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''));
    expect((await all('.titles .said')).join('; ')).toMatch(/NATO/);
    const outlets = await all('.introductions h4');
    expect(outlets.length).toBeGreaterThanOrEqual(1);
    for (const words of await all('.introductions .quote mark'))
      expect(words).toMatch(/Stoltenberg|NATO Chief/);
    await card.$eval('.said-claim', (claim) => claim.setAttribute('open', ''));
    expect(await card.$eval('.said-claim .quote, .said-claim .said', (one) => one.textContent)).not.toBe('');
  });
});
