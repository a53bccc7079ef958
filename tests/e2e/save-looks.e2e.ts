import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD } from '#lib/cli/open-card.ts';
import type { Language } from '#lib/model/settings.ts';
import { brokenRules } from './broken-rules.ts';
import { cardClosed } from './card.ts';
import { isCutOff } from './is-cut-off.ts';
import { Reader } from './reader.ts';
import { clickOnSaved, savedAre } from './saved-on.ts';
import { selectWords } from './select-words.ts';

const PICTURES = 'test-results/looks';
const TEXT = [
  'The harbour office counted forty ships at anchor on Monday, twice as many as a year ago.',
  'Its head, Ada Quill, put the delay down to the storm that broke two cranes in January.',
  'Bread in the old town costs a fifth more than before the storm, the bakers say.',
];
const COLOURS = ['green', 'blue', 'pink', 'purple'] as const;
const SELECTED = ['twice as many', 'put the delay down', 'a fifth more', 'the bakers say'];

const html = (style: string, paragraphs: string[]) =>
  `<!doctype html><html lang="en"><title>Ships</title><style>body { font: 20px/1.6 serif; ${style} }</style><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** Waits for the card and gives its dialog. */
async function dialogOf(page: Page) {
  const dialog = await page.waitForSelector(`${CARD} >>> [role=dialog]`);
  if (!dialog) throw new Error('No card is open.');
  return dialog;
}

describe('saved passages, as only Chromium can look by itself', () => {
  let reader: Reader;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    reader = await Reader.start('chromium');
  });
  afterAll(() => reader.stop());

  const wide = { width: 900, height: 700 };
  const dark = { name: 'prefers-color-scheme', value: 'dark' };
  test.each<[string, { name: string; value: string }[], typeof wide, Language, string]>([
    ['light', [], wide, 'en', ''],
    ['dark', [dark], wide, 'en', 'background: #16181b; color: #e6e3dc'],
    ['forced', [{ name: 'forced-colors', value: 'active' }], wide, 'en', ''],
    ['forced-dark', [{ name: 'forced-colors', value: 'active' }, dark], wide, 'en', ''],
    ['contrast', [{ name: 'prefers-contrast', value: 'more' }], wide, 'en', ''],
    ['narrow', [], { width: 320, height: 640 }, 'de', ''],
    ['arabic', [], wide, 'ar', ''],
  ])(
    'are whole and accessible: %s',
    async (look, features, viewport, language, style) => {
      await reader.choose({ language });
      const path = `/looks-${look}`;
      reader.site.put(path, html(style, TEXT));
      const page = await reader.open(path, async (tab) => {
        await tab.setViewport(viewport);
        await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
      });
      await reader.readAgain(page);
      const painted: string[] = [];
      for (const [nth, colour] of COLOURS.entries()) {
        const words = SELECTED[nth] ?? '';
        await selectWords(page, words);
        await reader.saveSelection(page);
        const dialog = await dialogOf(page);
        if (nth === 1) {
          await (await dialog.waitForSelector('textarea'))?.type('Compare with **Tuesday**.');
          await page.screenshot({ path: `${PICTURES}/chromium-saved-${look}.png` });
          expect(await isCutOff(page)).toBe(false);
          expect(await brokenRules(page, CARD)).toEqual([]);
        }
        await (await dialog.waitForSelector(`input[value=${colour}]`))?.press(' ');
        painted.push(`${colour}: ${words}`);
        await page.keyboard.press('Escape');
        await cardClosed(page);
        await savedAre(page, painted);
      }
      await selectWords(page, 'forty ships');
      await reader.saveSelection(page);
      await dialogOf(page);
      await page.keyboard.press('Escape');
      await savedAre(page, [...painted, 'yellow: forty ships']);
      await page.screenshot({ path: `${PICTURES}/chromium-saved-painted-${look}.png` });

      reader.site.put(
        path,
        html(style, [TEXT[2] ?? '', TEXT[1] ?? '', 'A paragraph that was not there.', TEXT[0] ?? '']),
      );
      await page.reload();
      await clickOnSaved(page, 'twice as many');
      await dialogOf(page);
      await page.screenshot({ path: `${PICTURES}/chromium-saved-moved-${look}.png` });
      expect(await isCutOff(page)).toBe(false);
      expect(await brokenRules(page, CARD)).toEqual([]);
      await page.close();
    },
    60_000,
  );
});
