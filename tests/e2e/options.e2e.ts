import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callExtension } from '#lib/cli/call-extension.ts';
import { openCard } from '#lib/cli/open-card.ts';
import { painted } from '#lib/cli/painted.ts';
import { brokenRules } from './broken-rules.ts';
import { cardClosed, textOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';

const manifestSchema = v.object({
  commands: v.record(
    v.string(),
    // Firefox says `null` of a command without a suggested key.
    v.object({ suggested_key: v.nullish(v.object({ default: v.nullish(v.string()) })) }),
  ),
});

const savedSchema = v.object({
  format: v.string(),
  version: v.literal(1),
  wrong: v.array(v.object({ claim: v.string(), sentence: v.string(), host: v.string(), time: v.string() })),
});

/** Waits until a highlight is registered with a page, or is not. */
async function hasHighlight(page: Page, name: string, has: boolean): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (sought: string, is: boolean) => (CSS.highlights.get(sought)?.size ?? 0) > 0 === is,
    {},
    name,
    has,
  );
}

/** Turns the switch with this label. */
async function turn(options: Page, label: string): Promise<void> {
  await options.bringToFront();
  await options.click(`::-p-aria([name="${label}"][role="switch"])`);
}

describe.each(BROWSERS)('options in %s', (name) => {
  let reader: Reader;
  let options: Page;
  let page: Page;
  const downloads = mkdtempSync(path.join(tmpdir(), 'second-source-'));
  beforeAll(async () => {
    reader = await Reader.start(name, { downloads });
    page = await reader.open('/one-claim');
    await reader.found(page);
    options = await reader.openExtension('/options.html');
    await options.setViewport({ width: 1100, height: 900 });
    await options.waitForSelector('main');
  });
  afterAll(async () => {
    await reader.stop();
    rmSync(downloads, { recursive: true });
  });

  test('show all commands, with every key that we suggest: the browser keeps none of them for itself', async () => {
    const { commands } = v.parse(manifestSchema, await callExtension(options, 'runtime.getManifest'));
    const suggested = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default ?? []);
    expect(await options.$$eval('.shortcuts kbd', (all) => all.map((one) => one.textContent))).toEqual(
      expect.arrayContaining(suggested),
    );
    expect((await options.$$('.shortcuts dd')).length).toBe(Object.keys(commands).length);
  });

  test('looks change at once on an open page', async () => {
    await options.bringToFront();
    await options.click('input[value=blue]');
    await options.click('input[value=wavy]');
    await hasHighlight(page, 'second-source-claim-blue-wavy', true);
    expect(await page.evaluate(() => CSS.highlights.has('second-source-claim'))).toBe(false);
    const card = await openCard(page, 'two civilians');
    const mark = await card.$eval('mark', (words) => {
      const { textDecorationStyle, textDecorationColor } = getComputedStyle(words);
      return `${textDecorationStyle} ${textDecorationColor}`;
    });
    expect(mark).toBe('wavy rgb(46, 122, 181)');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await options.bringToFront();
    await options.click('input[value=amber]');
    await options.click('input[value=solid]');
    await hasHighlight(page, 'second-source-claim', true);
  });

  test('names and claims come and go', async () => {
    await turn(options, 'Names');
    await hasHighlight(page, 'second-source-name', false);
    await turn(options, 'Claims');
    await hasHighlight(page, 'second-source-claim', false);
    await expect.poll(() => reader.badge(page)).toBe('');
    await turn(options, 'Names');
    await turn(options, 'Claims');
    await hasHighlight(page, 'second-source-claim', true);
    await hasHighlight(page, 'second-source-name', true);
  });

  test('claims that match less surely than wanted go at once, and come back', async () => {
    const demo = await reader.open('/demo');
    await reader.found(demo);
    const claims = async () => (await painted(demo)).filter(({ kind }) => kind === 'claim').length;
    const all = await claims();
    await options.bringToFront();
    await options.click('input[value=very]');
    await expect.poll(claims).toBeLessThan(all);
    expect(await claims()).toBeGreaterThan(0);
    await options.click('input[value=fair]');
    await expect.poll(claims).toBe(all);
    await demo.close();
  });

  test('wrong matches are listed as soon as they are noted, saved as a file, and taken back', async () => {
    const card = await openCard(page, 'two civilians');
    await (await card.$('.wrong button'))?.click();
    await options.bringToFront();
    await options.waitForSelector('.wrong-list ::-p-text(kindergarten)');
    expect(await brokenRules(options, '[aria-labelledby=wrong-title]')).toEqual([]);
    await options.click('.wrong-list + button');
    const file = path.join(downloads, 'second-source-wrong-matches.json');
    const saved = () => {
      try {
        return v.parse(savedSchema, JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return undefined;
      }
    };
    await expect.poll(saved).toMatchObject({
      format: 'second-source/wrong-matches',
      wrong: [{ claim: 'c-kindergarten', host: 'localhost' }],
    });
    await options.click('.wrong-list li button');
    await options.waitForSelector('[aria-labelledby=wrong-title] ::-p-text(None)');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });

  test('a pause stops everything at once, and its end brings it back', async () => {
    await turn(options, 'Pause everywhere');
    await hasHighlight(page, 'second-source-claim', false);
    await hasHighlight(page, 'second-source-name', false);
    await expect.poll(() => reader.badge(page)).toBe('');
    await expect.poll(() => reader.buttonTitle(page)).toBe('Second Source: Paused everywhere');
    await page.reload();
    await expect.poll(() => reader.buttonTitle(page)).toBe('Second Source: Paused everywhere');
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('h2 ::-p-text(Paused everywhere)');
    expect(await painted(page)).toEqual([]);
    await popup.click('.foot ::-p-text(Go on reading)');
    await hasHighlight(page, 'second-source-claim', true);
    await expect.poll(() => reader.buttonTitle(page)).toMatch(/: 2 claims/);
    await popup.close();
    await options.bringToFront();
    await options.waitForSelector('[role=switch][aria-checked=false]');
  });

  test.each([
    ['de', 'ltr', 'Second Source: Einstellungen', 'Wie andere'],
    ['ar', 'rtl', 'Second Source: الخيارات', 'كيف'],
    ['en', 'ltr', 'Second Source: options', 'How other'],
  ])('another language at once, here and on cards: %s', async (language, direction, title, cardTitle) => {
    await options.bringToFront();
    await options.select('#language', language);
    await options.waitForFunction((heading: string) => document.title === heading, {}, title);
    expect(await options.evaluate(() => document.documentElement.dir)).toBe(direction);
    const order = await options.$eval('.switch', (label) => {
      const [box = label, words = label] = label.children;
      return box.getBoundingClientRect().left < words.getBoundingClientRect().left ? 'ltr' : 'rtl';
    });
    expect(order).toBe(direction);
    const sample = await options.$eval('[data-sample]', (element) => element.textContent);
    expect(await painted(options)).toMatchObject([{ kind: 'claim', text: sample }]);
    expect(await brokenRules(options, 'main')).toEqual([]);
    // The page hears of it at a moment of its own: until then its cards open in the language before.
    const shown = () => openCard(page, 'kindergarten').then(textOf);
    await expect.poll(shown).toContain(cardTitle);
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });
});
