import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '#lib/export/read-file.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { brokenRules } from './broken-rules.ts';
import { backupFile, someHighlights, writeFile } from './library-backup.ts';
import { deed, importFile, pressed, search, selectRow, shownCount, shows } from './library-page.ts';
import { BROWSERS, Reader } from './reader.ts';

const PICTURES = 'test-results/looks';
const FIRST = 'Protesters closed the harbour bridge for two hours on Saturday.';

describe.each(BROWSERS)('the library in %s', (name) => {
  let reader: Reader;
  let page: Page;
  const downloads = mkdtempSync(path.join(tmpdir(), 'second-source-'));
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start(name, { downloads });
    page = await reader.openExtension('/library.html');
    await page.setViewport({ width: 1280, height: 820 });
    await page.bringToFront();
  });
  afterAll(async () => {
    await reader.stop();
    rmSync(downloads, { recursive: true });
  });

  /** The text of the file that the browser saves next with this ending; Firefox keeps its place with an empty one. */
  async function saved(extension: string): Promise<string> {
    const text = () => {
      const file = readdirSync(downloads).find((one) => one.endsWith(extension));
      return file === undefined ? '' : readFileSync(path.join(downloads, file), 'utf8');
    };
    await expect.poll(text).toMatch(/\n$/);
    const whole = text();
    for (const file of readdirSync(downloads)) rmSync(path.join(downloads, file));
    return whole;
  }

  test('is empty at first, and says how passages come in', async () => {
    await page.waitForSelector('.library-empty');
    expect(await brokenRules(page, 'main')).toEqual([]);
  });

  test.each([
    ['no JSON', 'notes.txt', 'Dear diary', 'No passages can be read from this file'],
    ['other JSON', 'other.json', '{"rows": 3}', 'No passages can be read from this file'],
    ['a cut backup', 'cut.json', cut(), 'No passages can be read from this file'],
    ['a changed backup', 'changed.json', changed(), 'This file is damaged'],
    [
      'a backup of a later version',
      'later.json',
      '{"format":"second-source/library","version":9}',
      'newer Second Source',
    ],
  ])('refuses %s, and changes nothing', async (_, file, text, words) => {
    await pressed(page, 'Import');
    await importFile(page, writeFile(file, text));
    await page.waitForSelector(`.dialog .failure ::-p-text(${words})`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog', { hidden: true });
    await page.waitForSelector('.library-empty');
  });

  test('takes over a backup, after showing what that does', async () => {
    await pressed(page, 'Import');
    await importFile(page, backupFile(someHighlights(40)));
    await page.waitForSelector('.plan ::-p-text(40 new passages)');
    expect(await brokenRules(page, '.dialog')).toEqual([]);
    await pressed(page, 'Import 40 passages');
    await shownCount(page, '40 passages');
    await shows(page, '[role=option][aria-posinset="1"]', FIRST);
  });

  test('takes over the same once more, and nothing comes of it', async () => {
    await pressed(page, 'Import');
    await importFile(page, backupFile(someHighlights(40)));
    await page.waitForSelector('.dialog ::-p-text(There is nothing new in this file.)');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog', { hidden: true });
  });

  test.each([
    ['goverment minsiter', '5 found', 'The government will not negotiate'],
    ['xylophone', '0 found', undefined],
    ['الجسر', '5 found', 'أُغلق الجسر'],
    ['loaded words', '5 found', 'The mob held the bridge'],
    ['island radio', '5 found', 'According to the operator'],
    ['tuesday', '14 found', FIRST],
  ])('finds %j: %s', async (query, count, first) => {
    await search(page, query);
    await shownCount(page, count);
    if (first !== undefined) await shows(page, '[role=option][aria-posinset="1"]', first);
    await search(page, '');
    await shownCount(page, '40 passages');
  });

  test('narrows the list', async () => {
    await page.select('.filters .filter:nth-child(2) select', 'Evening Post');
    await shownCount(page, '10 found');
    await page.select('.filters .filter:nth-child(4) select', 'yellow');
    await shownCount(page, '2 found');
    await pressed(page, 'Clear filters');
    await page.select('.filters .filter:nth-child(5) select', 'lost');
    await shownCount(page, '5 found');
    await pressed(page, 'Clear filters');
    await page.select('.filters .filter:nth-child(1) select', 'c-bridge-closed');
    await shownCount(page, '10 found');
    await pressed(page, 'Clear filters');
    await shownCount(page, '40 passages');
  });

  test('shows all of one passage, and is accessible with it', async () => {
    await selectRow(page, 0);
    await shows(page, '.saved-around', 'Nobody had expected it.');
    expect(await page.$eval('.pane a', (link) => link.href)).toContain('#:~:text=Protesters');
    expect(await page.$eval('.written', ({ textContent }) => textContent)).toContain('<b>which</b> hour?');
    await shows(page, '.kept-rows', 'The dockers’ union denies');
    await page.screenshot({ path: `${PICTURES}/${name}-library.png` });
    expect(await brokenRules(page, 'body')).toEqual([]);
  });

  test('is worked by keyboard alone', async () => {
    await page.focus('[role=listbox]');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.row.active[aria-posinset="2"]');
    await page.keyboard.press('n');
    await page.waitForSelector('.note-field:focus');
    await page.keyboard.type('Ask **again**.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await deed(page, 'Note saved: 1 passage.');
    await shows(page, '.written strong', 'again');
    await page.focus('[role=listbox]');
    await page.keyboard.press('t');
    await page.waitForSelector('[data-do=tag]:focus');
    await page.keyboard.type('to check\n');
    await deed(page, 'Tag “to check” added: 1 passage.');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=listbox]:focus');
    await page.keyboard.press('?');
    await page.waitForSelector('.dialog .shortcuts');
    expect(await brokenRules(page, '.dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog', { hidden: true });
    await page.keyboard.press('End');
    await page.waitForSelector('.row.active[aria-posinset="40"]');
  });

  test('changes many at once, and takes it back', async () => {
    await search(page, 'bridge');
    await shownCount(page, '10 found');
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await shows(page, '#pane-title', '10 selected');
    await page.focus('[data-do=tag]');
    await page.keyboard.type('harbour\n');
    await deed(page, 'Tag “harbour” added: 10 passages.');
    await pressed(page, 'Delete');
    await deed(page, 'Deleted: 10 passages.');
    await shownCount(page, '0 found');
    await pressed(page, 'Undo');
    await deed(page, 'Taken back. (Deleted: 10 passages.)');
    await shownCount(page, '10 found');
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await deed(page, 'Taken back. (Tag “harbour” added: 10 passages.)');
    await search(page, 'harbour post');
    await search(page, '');
    await shownCount(page, '40 passages');
  });

  test('another window shows at once what is changed in this one', async () => {
    const other = await reader.openExtension('/library.html');
    await other.setViewport({ width: 1280, height: 820 });
    await other.bringToFront();
    await shownCount(other, '40 passages');
    await selectRow(other, 3);
    await pressed(other, 'Delete');
    await shownCount(other, '39 passages');
    await page.bringToFront();
    await shownCount(page, '39 passages');
    await other.bringToFront();
    await pressed(other, 'Undo');
    await page.bringToFront();
    await shownCount(page, '40 passages');
    await other.close();
  });

  test('two windows write the same note: nothing is written over before the reader has chosen', async () => {
    const other = await reader.openExtension('/library.html');
    await other.setViewport({ width: 1280, height: 820 });
    for (const [window, note] of [
      [page, 'mine'],
      [other, 'theirs'],
    ] as const) {
      await window.bringToFront();
      await shownCount(window, '40 passages');
      await selectRow(window, 2);
      await shows(window, '.saved-words', 'Shelling hit a kindergarten');
      await window.click('[data-do=note]');
      await window.waitForSelector('.note-field:focus');
      await window.keyboard.type(note);
    }
    await pressed(other, 'Save the note');
    await deed(other, 'Note saved: 1 passage.');
    await page.bringToFront();
    await shows(page, '.pane [role=alert]', 'theirs');
    await pressed(page, 'Keep mine');
    await deed(page, 'Note saved: 1 passage.');
    await shows(page, '.written', 'mine');
    await other.bringToFront();
    await shows(other, '.written', 'mine');
    await other.close();
  });

  test('opens at one passage', async () => {
    const [, , third] = someHighlights(3);
    const other = await reader.openExtension(`/library.html#${third?.id}`);
    await shows(other, '.saved-words', 'Shelling hit a kindergarten');
    await other.close();
    await page.bringToFront();
  });

  test('compares outlets: what was kept, and what the collection has', async () => {
    await page.focus('[role=listbox]');
    await page.keyboard.press('Home');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await shows(page, '#pane-title', '3 selected');
    await page.keyboard.press('c');
    await page.waitForSelector('.compared .origins ::-p-text(added to the collection since)');
    expect(await page.$$eval('.compared > h3', (all) => all.length)).toBe(2);
    await page.waitForSelector('.compared ::-p-text(The collection no longer has this claim.)');
    await page.waitForSelector('.timeline ::-p-text(Island Radio)');
    expect(await brokenRules(page, 'main')).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/${name}-library-compare.png`, fullPage: true });
    await pressed(page, 'Back to the library');
    await page.waitForSelector('[role=listbox]:focus');
  });

  test('leaves as a backup, and comes back from it without loss', async () => {
    await page.focus('[role=listbox]');
    await page.keyboard.press('Escape');
    await pressed(page, 'Export');
    await pressed(page, 'Save the file');
    await deed(page, 'Saved as a file: 40 passages.');
    const text = await saved('.json');
    await page.waitForSelector('.reminder', { hidden: true });
    await selectRow(page, 0);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await shows(page, '#pane-title', '40 selected');
    await pressed(page, 'Delete');
    await page.waitForSelector('.library-empty');
    await pressed(page, 'Import');
    await importFile(page, writeFile('back.json', text));
    await pressed(page, 'Import 40 passages');
    await shownCount(page, '40 passages');
    await pressed(page, 'Export');
    await pressed(page, 'Save the file');
    expect(highlightsIn(await saved('.json'))).toEqual(highlightsIn(text));
  });

  test('leaves in part, in another format', async () => {
    await search(page, 'ferries');
    await shownCount(page, '5 found');
    await pressed(page, 'Export');
    await page.click('.dialog input[value=found]');
    await page.click('.dialog input[value=markdown]');
    await pressed(page, 'Save the file');
    await deed(page, 'Saved as a file: 5 passages.');
    expect((await saved('.md')).match(/^> According to the operator/gm)?.length).toBe(5);
    await search(page, '');
    await shownCount(page, '40 passages');
  });

  test('is whole in a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await (await page.waitForSelector('.pane-back', { visible: true }))?.click();
    await selectRow(page, 0);
    await page.waitForSelector('.pane .saved-around', { visible: true });
    await page.screenshot({ path: `${PICTURES}/${name}-library-320-one.png` });
    await page.click('.pane-back');
    await page.waitForSelector('[role=listbox]', { visible: true });
    await page.screenshot({ path: `${PICTURES}/${name}-library-320.png` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await brokenRules(page, 'main')).toEqual([]);
    await page.setViewport({ width: 1280, height: 820 });
  });
});

/** What a backup holds, without what each library counts for itself. */
function highlightsIn(text: string): unknown[] {
  return readFile(text)
    .highlights.map(({ revision: _, ...highlight }) => highlight)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A backup that ends in the middle. */
function cut(): string {
  return JSON.stringify({ format: 'second-source/library', version: 1, highlights: someHighlights(3) }).slice(
    0,
    900,
  );
}

/** A backup of which somebody has changed a word. */
function changed(): string {
  const highlights: Highlight[] = someHighlights(3);
  return JSON.stringify({ format: 'second-source/library', version: 1, crc32: '00000000', highlights });
}
