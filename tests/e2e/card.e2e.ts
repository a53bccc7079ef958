import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD, openCard } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { cardClosed, focusInCard, outletsOf, textOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';

describe.each(BROWSERS)('the card in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  test('of the kindergarten says who was hurt and who was blamed by whom', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const card = await openCard(page, 'kindergarten');
    const { others, own } = await outletsOf(card);
    expect(others.sort()).toEqual(['Euronews (probable)', 'The Moscow Times']);
    expect(own).toEqual([]);
    const text = await textOf(card);
    expect(text).toContain('the Russian-backed rebels have shelled a kindergarten');
    expect(text).toContain('injuring two teachers');
    expect(text).toContain('The Ukrainian military command said shells hit a kindergarten building');
    expect(text).toContain('wounding two civilians');
    await page.close();
  });

  test.each([
    ['moscow-times-2022-02-17', 'two teachers', 'The Moscow Times'],
    ['euronews-2022-02-17', 'two civilians', 'Euronews (probable)'],
    ['israel-national-news-2022-02-17', 'Bart Gorman', 'Israel National News (probable)'],
    ['sputnik-2014-11-04', 'Russian Special Forces', 'Sputnik'],
  ])('counts the outlet being read, %s, as no other', async (id, words, outlet) => {
    const page = await reader.open(`/seed/${id}`);
    await reader.found(page);
    const { others, own } = await outletsOf(await openCard(page, words));
    expect(others).not.toContain(outlet);
    expect(own).toContain(outlet);
    await page.close();
  });

  test('closes by Escape, and the focus and the page are as before', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const tree = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await tree();
    await page.focus('button');
    await openCard(page, 'two civilians');
    expect(await tree()).not.toBe(before);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await tree()).toBe(before);
    await page.close();
  });

  test('opens by the keyboard, holds the focus in order, and gives it back', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    await page.focus('button');
    await reader.step(page, 1);
    await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    expect(await focusInCard(page)).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe('Close');
    await page.keyboard.press('Enter');
    await cardClosed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Subscribe');
    await page.close();
  });

  test('lets go of the focus at its end', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    await openCard(page, 'two civilians');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await cardClosed(page);
    await page.close();
  });

  test('keeps its clicks and keys from the page', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const card = await openCard(page, 'two civilians');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'keydown', 'keyup', 'pointerdown']) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await (await card.waitForSelector('h3'))?.click();
    await page.keyboard.press('a');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    await page.close();
  });

  test('leaves a click on a link to the page, and opens by Alt+click there', async () => {
    const page = await reader.open('/linked-claim');
    await reader.found(page);
    await page.click('a');
    await page.waitForFunction(() => location.hash === '#followed', { polling: 100 });
    expect(await page.$(CARD)).toBeNull();
    await page.keyboard.down('Alt');
    await page.click('a');
    await page.keyboard.up('Alt');
    await page.waitForSelector(`${CARD} >>> [role=dialog]`);
    await page.close();
  });

  test('leads from one claim to another at the same place', async () => {
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const card = await openCard(page, 'cut off the power');
    const first = await textOf(card);
    const [more] = await card.$$('.more button');
    if (!more) throw new Error('The card offers no other claim.');
    await more.click();
    await page.waitForFunction(
      (host: string, before: string) => {
        const dialog = document.querySelector(host)?.shadowRoot?.querySelector('[role=dialog]');
        return dialog instanceof HTMLElement && dialog.innerText !== before;
      },
      { polling: 100 },
      CARD,
      first,
    );
    await page.close();
  });

  test.each([
    ['beside a column at the left', ''],
    [
      'under the words, in a column in the middle',
      '.columns { display: block; max-width: 42rem; margin: auto }',
    ],
  ])('shows the first quotation of another outlet on a laptop without scrolling: %s', async (_, css) => {
    const page = await reader.open('/demo', (tab) => tab.setViewport({ width: 1280, height: 720 }));
    if (css) await page.addStyleTag({ content: css });
    await reader.found(page);
    const card = await openCard(page, 'kindergarten');
    const { quote, foot } = await card.evaluate((frame) => ({
      quote: frame.querySelector('.outlet blockquote')?.getBoundingClientRect().bottom ?? Number.NaN,
      foot: frame.getBoundingClientRect().bottom,
    }));
    expect(quote).toBeLessThanOrEqual(foot);
    expect(foot).toBeLessThanOrEqual(720);
    await page.close();
  });

  test('marks in what the others differ from the sentence here', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const card = await openCard(page, 'kindergarten');
    const words = (selector: string) =>
      card.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
    // Other marks may cut one into several elements: those that stand side by side are read as one.
    const marked = await card.$$eval('.body > .outlet .quote', (quotes) =>
      quotes.flatMap((quote) =>
        [...quote.children]
          .map((part) => (part.classList.contains('departs') ? part.textContent : '|'))
          .join('')
          .split('|')
          .filter((run) => run !== ''),
      ),
    );
    expect(marked.sort()).toEqual(['Russian-backed rebels', 'two civilians', 'two teachers']);
    expect((await words('.departures li')).join()).toContain('two civilians – on this page “two employees”');
    await page.close();
  });

  test('copies a quotation with its citation', async () => {
    const page = await reader.open('/demo');
    await reader.found(page);
    const card = await openCard(page, 'kindergarten');
    await (await card.$('.byline button'))?.click();
    const status = () => card.$eval('.byline [role=status]', (one) => one.textContent);
    await expect.poll(status).toBe('Copied');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const into = document.createElement('textarea');
      document.body.append(into);
      into.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    const pasted = await page.$eval('textarea', ({ value }) => value);
    expect(pasted).toMatch(/^“The Ukrainian military command said .+” — Euronews \(probable\), .*2022/);
    await page.close();
  });

  test('of a wrong match goes at the reader’s word, comes back at once, and stays away for good', async () => {
    const other = await reader.open('/one-claim?other');
    await reader.found(other);
    const page = await reader.open('/one-claim');
    await reader.found(page);
    const elsewhere = async () => (await painted(other)).filter(({ kind }) => kind === 'claim').length;
    const claims = async () => (await painted(page)).filter(({ kind }) => kind === 'claim').length;
    const before = await claims();
    const card = await openCard(page, 'two civilians');
    const press = async () => (await card.$('.wrong button'))?.click();
    await press();
    await expect.poll(claims).toBe(before - 1);
    const status = () => card.$eval('.wrong [role=status]', (one) => one.textContent);
    await expect.poll(status).toMatch(/^Noted on this device/);
    await expect.poll(elsewhere).toBe(before - 1);
    await press();
    await expect.poll(claims).toBe(before);
    await press();
    await expect.poll(claims).toBe(before - 1);
    await page.reload();
    await reader.found(page);
    expect(await claims()).toBe(before - 1);
    const options = await reader.openExtension('/options.html');
    await options.waitForSelector('.wrong-list ::-p-text(kindergarten)');
    await options.bringToFront();
    await options.click('.wrong-list button');
    await options.waitForSelector('[aria-labelledby=wrong-title] ::-p-text(None)');
    for (const seen of [claims, elsewhere]) await expect.poll(seen).toBe(before);
    for (const tab of [options, page, other]) await tab.close();
  });
});
