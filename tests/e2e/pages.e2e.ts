import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { cardClosed } from './card.ts';
import { MADE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { placeOfClaim } from './place-of-claim.ts';
import { BROWSERS, Reader } from './reader.ts';

describe.each(BROWSERS)('any page in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('text in an open shadow root is marked, can be clicked, and is forgotten when it goes', async () => {
    const page = await reader.open('/shadow-claim');
    await claimsPainted(page, MADE);
    const marked = Buffer.from(await page.screenshot());
    await page.evaluate(() => {
      const highlight = CSS.highlights.get('second-source-claim');
      Reflect.set(globalThis, 'kept', highlight);
      CSS.highlights.delete('second-source-claim');
    });
    expect(Buffer.from(await page.screenshot()).equals(marked)).toBe(false);
    const { x, y } = await placeOfClaim(page);
    await page.mouse.click(x, y);
    await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.evaluate(() =>
      document.querySelector('news-story')?.shadowRoot?.querySelector('#claim')?.remove(),
    );
    await claimsPainted(page, 0);
    await page.close();
  });

  test('a frame is read, and its claims count for the tab', async () => {
    const page = await reader.open('/framed-claim');
    const frame = await page.waitForFrame((one) => one.url().endsWith('/one-claim'));
    await claimsPainted(frame, MADE);
    await expect.poll(() => reader.badge(page)).toBe(String(MADE));
    await page.close();
  });

  test('text that a class far up reveals is marked, and unmarked when it is hidden again', async () => {
    const page = await reader.open('/closed-claim');
    await page.evaluate(() => document.body.classList.remove('short'));
    await claimsPainted(page, MADE);
    await page.evaluate(() => document.body.classList.add('short'));
    await claimsPainted(page, 0);
    await page.close();
  });

  test('a page of search results is read when the reader asks, not before', async () => {
    const page = await reader.open('/search-results');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await reader.list(page);
    await page.waitForSelector(`${CARD} >>> .entry`);
    await claimsPainted(page, 1);
    await page.close();
  });

  test('a list of all highlights leads to each', async () => {
    const page = await reader.open('/one-claim');
    await claimsPainted(page, MADE);
    await reader.list(page);
    const entry = await page.waitForSelector(`${CARD} >>> .entry`);
    expect(await entry?.evaluate((button) => button.textContent)).toContain('kindergarten');
    await entry?.press('Enter');
    await page.waitForSelector(`${CARD} >>> blockquote`);
    await page.close();
  });

  test('pointing previews a card only where the reader wants that; Escape and going away close it', async () => {
    const page = await reader.open('/one-claim');
    await claimsPainted(page, MADE);
    await reader.choose({ hover: true });
    await page.bringToFront();
    const { x, y } = await placeOfClaim(page);
    await page.mouse.move(x, y);
    await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    expect(await page.evaluate((host: string) => document.activeElement?.localName === host, CARD)).toBe(
      false,
    );
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.mouse.move(x + 5, y);
    const card = await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    await card?.hover();
    expect(await page.$(CARD)).not.toBeNull();
    await page.mouse.move(1, 1);
    await cardClosed(page);
    await reader.choose({ hover: false });
    await page.close();
  });

  test('keys pressed in a card are no shortcuts of the page', async () => {
    const page = await reader.open('/one-claim');
    await claimsPainted(page, MADE);
    await page.evaluate(() => {
      Reflect.set(globalThis, 'heard', []);
      document.addEventListener('keydown', ({ key }) => Reflect.get(globalThis, 'heard').push(key), true);
    });
    await openCard(page, 'kindergarten');
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['j']);
    await page.close();
  });

  test('a dialog of the page is not covered', async () => {
    const page = await reader.open('/closed-claim');
    await page.evaluate(() => document.body.classList.remove('short'));
    await claimsPainted(page, MADE);
    await openCard(page, 'kindergarten');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await cardClosed(page);
    await page.close();
  });
});
