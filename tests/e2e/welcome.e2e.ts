import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callExtension } from '#lib/cli/call-extension.ts';
import { waitForClaims } from '#lib/cli/wait-for-claims.ts';
import { brokenRules } from './broken-rules.ts';
import { BROWSERS, Reader } from './reader.ts';

/** What the buttons and entries under a heading or in a list say. */
function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
}

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    page = reader.welcome;
    await page.bringToFront();
    await page.setViewport({ width: 1100, height: 900 });
  });
  afterAll(() => reader.stop());

  test('opens at installation and shows a sentence marked as on any page', async () => {
    expect(await page.title()).toBe('Welcome to Second Source');
    await waitForClaims(page);
  });

  test('shows a card, which closes and opens again at the sentence', async () => {
    await page.click('[aria-label=Close]');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-sample'));
    expect(await page.$('[role=dialog]')).toBeNull();
    await page.click('[data-sample]');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'dialog');
    expect(await textsOf(page, '[role=dialog] h4')).toContain('Island Radio');
  });

  test('reads nowhere by itself until the reader chooses', async () => {
    expect(
      await page.$$eval('input[type=radio]:checked', (all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['click']);
    expect(await textsOf(page, '.granted .remark')).toEqual([
      'None. It reads a page only when you open it there.',
    ]);
  });

  test('asks for the sites that are ticked, and for no other', async () => {
    await page.click('input[value=sites]');
    const boxes = await page.$$('.countries input');
    expect(boxes.length).toBeGreaterThan(60);
    expect(await page.$eval('.picker .strong', (button) => button.hasAttribute('disabled'))).toBe(true);
    await page.click('label[title="bbc.com"] input');
    await page.click('label[title="lemonde.fr"] input');
    expect(await textsOf(page, '.picker .strong')).toEqual(['Allow 2 sites']);
  });

  test('is accessible with its list of sites, and whole in a narrow window', async () => {
    await page.setViewport({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await brokenRules(page, 'main')).toEqual([]);
  });
});

/** The browser's question nobody can answer here; Firefox alone can be told to grant without it. */
describe('granting sites on the welcome page', () => {
  let reader: Reader;
  let welcome: Page;
  beforeAll(async () => {
    reader = await Reader.start('firefox', {
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    welcome = reader.welcome;
    await welcome.bringToFront();
  });
  afterAll(() => reader.stop());

  test('what was granted is listed, and taken back one by one', async () => {
    await welcome.click('input[value=sites]');
    await welcome.click('label[title="bbc.com"] input');
    await welcome.click('label[title="lemonde.fr"] input');
    await welcome.click('.picker .strong');
    await welcome.waitForFunction(() => document.querySelectorAll('.sites li').length === 2);
    expect(await textsOf(welcome, '.sites bdi')).toEqual(['bbc.com', 'lemonde.fr']);
    await welcome.click('[aria-label="Take back bbc.com"]');
    await welcome.waitForFunction(() => document.querySelectorAll('.sites li').length === 1);
    const granted = await callExtension(welcome, 'permissions.getAll');
    expect(granted).toMatchObject({ origins: expect.arrayContaining(['*://*.lemonde.fr/*']) });
    expect(granted).not.toMatchObject({ origins: expect.arrayContaining(['*://*.bbc.com/*']) });
  });

  test('an open page of a granted site is read at once, and left when it is taken back', async () => {
    const page = await reader.open('/no-claim');
    // This machine under the name that the tests' build may not read.
    await page.goto(`http://127.0.0.1:${reader.site.port}/one-claim`);
    await welcome.bringToFront();
    await welcome.click('input[value=everywhere]');
    await welcome.click('.strong');
    await welcome.waitForSelector('.sites ::-p-text(Every site)');
    await waitForClaims(page);
    await welcome.click('input[value=click]');
    await welcome.click('.strong');
    await welcome.waitForSelector('.granted .remark');
    await page.waitForFunction(() => !CSS.highlights.has('second-source-claim'), { polling: 100 });
  });
});
