import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '#lib/cli/open-card.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { PIER_ARTICLES } from '../fixtures/build/pier-articles.ts';
import { brokenRules } from './broken-rules.ts';
import { cardClosed, textOf } from './card.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

const PAGE = `<!doctype html><html lang="en"><title>Pier</title>
<meta property="article:published_time" content="2030-05-03T09:00:00Z">
<p>The northern pier was closed by the harbour authority of Gullhaven on Tuesday after cracks appeared in its pylons.</p>`;
const BUNDLED = 'assets/public/packs/bundled.json';

const folder = mkdtempSync(path.join(tmpdir(), 'second-source-packs-'));
const file = (name: string, text: string) => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

/** What the command `build` makes of two small articles. */
function builtPack(): string {
  const articles = file('pier.jsonl', PIER_ARTICLES.map((each) => JSON.stringify(each)).join('\n'));
  const out = path.join(folder, 'pier.json');
  execFileSync(process.execPath, ['lib/cli/main.ts', 'build', articles, '-o', out, '--title', 'Pier']);
  return out;
}

/** Chooses a file in the options. */
async function choose(options: Page, place: string): Promise<void> {
  await options.bringToFront();
  const field = await options.waitForSelector('.add-pack input[type=file]');
  if (field?.asElement()) await (field as Awaited<ReturnType<typeof options.$<'input'>>>)?.uploadFile(place);
}

/** The names of the collections in the options, in their order. */
const listed = (options: Page) =>
  options.$$eval('.packs > li', (all) =>
    all.map((one) => one.querySelector('.pack-title, .switch')?.textContent ?? ''),
  );

let pier: string;
beforeAll(() => {
  pier = builtPack();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(BROWSERS)('collections in %s', (name) => {
  let reader: Reader;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    reader.site.put('/pier', PAGE);
    page = await reader.open('/pier');
    await reader.readAgain(page);
    options = await reader.openExtension('/options.html');
    await options.setViewport({ width: 1100, height: 900 });
    await options.waitForSelector('.packs .pack-title');
  });
  afterAll(() => reader.stop());

  test.each([
    ['no JSON', () => file('picture.json', '\u0000PNG'), 'no collection of claims'],
    ['other JSON', () => file('other.json', '[1]'), 'no collection of claims'],
    [
      'a script in a link',
      () => {
        const pack: KnowledgePack = JSON.parse(readFileSync(pier, 'utf8'));
        const [article] = pack.articles;
        if (article) article.url = 'javascript:alert(1)';
        return file('link.json', JSON.stringify(pack));
      },
      'is damaged',
    ],
    [
      'a newer one',
      () => file('newer.json', JSON.stringify({ ...JSON.parse(readFileSync(pier, 'utf8')), version: 2 })),
      'newer version',
    ],
    ['one too long', () => file('long.json', ' '.repeat(33 * 2 ** 20)), 'too long'],
    ['the bundled one', () => path.resolve(BUNDLED), 'comes with the extension'],
  ])('a file that cannot be added is told, and nothing changes: %s', async (_, make, told) => {
    const before = await listed(options);
    await choose(options, make());
    await options.waitForFunction(
      (words: string) => document.querySelector('.add-pack [role=alert]')?.textContent?.includes(words),
      {},
      told,
    );
    expect(await listed(options)).toEqual(before);
  });

  test('one is shown before it is added, and then holds at once in an open tab', async () => {
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await choose(options, pier);
    const preview = await options.waitForSelector('.pack-preview');
    const shown = await preview?.evaluate((element) => element.textContent);
    for (const words of ['Pier', 'Quay Herald', '3 articles', '2030']) expect(shown).toContain(words);
    expect(await brokenRules(options, '[aria-labelledby=packs-title]')).toEqual([]);
    expect(await listed(options)).toHaveLength(1);
    // The button has the focus.
    await options.keyboard.press('Enter');
    await options.waitForSelector('.packs .switch ::-p-text(Pier)');
    expect(await brokenRules(options, '[aria-labelledby=packs-title]')).toEqual([]);
    await page.bringToFront();
    await claimsPainted(page, 1);
    const card = await openCard(page, 'northern pier');
    expect(await textOf(card)).toContain('Quay Herald');
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });

  test('it is there after the options and the background have ended', async () => {
    if (name === 'chromium') await reader.endBackground();
    await options.reload(name === 'firefox' ? { waitUntil: [] } : {});
    await options.waitForSelector('.packs .switch ::-p-text(Pier)');
    await page.reload();
    await reader.readAgain(page);
    await claimsPainted(page, 1);
  });

  test('it is switched off and on, removed and put back, each at once', async () => {
    const press = async (selector: string, claims: number) => {
      await options.bringToFront();
      const button = await options.waitForSelector(selector);
      await button?.evaluate((element) => element instanceof HTMLElement && element.click());
      await page.bringToFront();
      await claimsPainted(page, claims);
    };
    await press('.packs [role=switch]', 0);
    await press('.packs [role=switch]', 1);
    await press('.packs [aria-label="Remove Pier"]', 0);
    await press('.pack-removed button', 1);
    await press('.packs [aria-label="Remove Pier"]', 0);
    expect(await listed(options)).toHaveLength(1);
  });
});

describe.each(BROWSERS)('a full disk in %s', (name) => {
  test('leaves no half of a collection', async () => {
    const reader = await Reader.start(name, {
      prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 4000 },
    });
    try {
      if (name === 'chromium') await reader.limitStorage(3_000_000);
      const options = await reader.openExtension('/options.html');
      await options.waitForSelector('.packs .pack-title');
      const pack: KnowledgePack = JSON.parse(readFileSync(pier, 'utf8'));
      const headline = randomBytes(9_000_000).toString('base64');
      const [first] = pack.articles;
      if (first) first.headline = headline;
      await choose(options, file('large.json', JSON.stringify(pack)));
      const add = await options.waitForSelector('.pack-preview .strong');
      await add?.evaluate((element) => element instanceof HTMLElement && element.click());
      await options.waitForSelector('.add-pack [role=alert] ::-p-text(no room left)');
      expect(await listed(options)).toHaveLength(1);
      await choose(options, pier);
      const again = await options.waitForSelector('.pack-preview .strong');
      await again?.evaluate((element) => element instanceof HTMLElement && element.click());
      await options.waitForSelector('.packs .switch ::-p-text(Pier)');
    } finally {
      await reader.stop();
    }
  });
});
