import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { textOf } from './card.ts';
import { BROWSERS, Reader } from './reader.ts';
import { cardTitled, savedAre } from './saved-on.ts';
import { selectWords } from './select-words.ts';

type Saving = BackgroundQuestions['save']['ask'];

function saving(nth: number, note = ''): Saving {
  const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  const quote = { exact: `Passage ${nth} of a very long book.`, prefix: '', suffix: '' };
  const page = { url: 'http://localhost/book', title: 'A book' };
  return {
    highlight: { id, page, passage: { quote, knownBy: 'words' }, note, tags: [], colour: 'yellow' },
    touched: [],
    page: { clues: [], copied: [] },
  };
}

describe.each(BROWSERS)('the library in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    // Firefox cannot be told to end an extension's background; it does so by itself as soon as nothing is under way.
    reader = await Reader.start(name, { prefs: { 'extensions.background.idle.timeout': 1 } });
  });
  afterAll(() => reader.stop());

  test('has everything that was acknowledged when the background is ended in the middle of 1,000 saves', async () => {
    const all = Array.from({ length: 1000 }, (_, nth) => saving(nth));
    const sending = reader.tellAll('save', all);
    let kills = 0;
    let isDone = false;
    void sending.finally(() => {
      isDone = true;
    });
    while (!isDone && name === 'chromium') {
      await expect
        .poll(async () => isDone || (await reader.library()).length > kills * 200, { timeout: 60_000 })
        .toBe(true);
      if (await reader.endBackground()) kills += 1;
    }
    const acknowledged = await sending;
    const kept = new Set((await reader.library()).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.length).toBe(1000);
    if (name === 'chromium') expect(kills).toBeGreaterThan(2);
  }, 300_000);
});

describe.each(BROWSERS)('a full disk in %s', (name) => {
  test('is said plainly, leaves nothing half written, and what was there stays', async () => {
    // Firefox is given little room, in kilobytes, for as long as it runs.
    const reader = await Reader.start(name, {
      prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 4000 },
    });
    try {
      // Before anything is saved: Chromium remembers for a while how much room there was.
      if (name === 'chromium') await reader.limitStorage(3_000_000);
      reader.site.put(
        '/full',
        '<!doctype html><title>Bread</title><p>Bread is dearer than last year. Bakers blame the flour.</p>',
      );
      const page = await reader.open('/full');
      await reader.readAgain(page);
      await selectWords(page, 'dearer than');
      await reader.saveSelection(page);
      await cardTitled(page, 'Saved');
      await page.keyboard.press('Escape');
      // Ever smaller ones, until not even a small one fits. Browsers write compressed: only what has no pattern takes room.
      const sizes = [150_000, 15_000, 1_500, 100].flatMap((size) => Array<number>(30).fill(size));
      const notes = sizes.map((size, nth) => saving(nth, randomBytes(size).toString('base64')));
      const acknowledged = await reader.tellAll('save', notes);
      expect(acknowledged.length).toBeGreaterThan(5);
      expect(acknowledged.length).toBeLessThan(notes.length - 30);
      const full = await reader.library();
      expect(full.length).toBe(acknowledged.length + 1);
      expect(full.find(({ page: { url } }) => url.endsWith('/full'))?.passage.quote.exact).toBe(
        'dearer than',
      );
      await selectWords(page, 'blame the flour');
      await reader.saveSelection(page);
      expect(await textOf(await cardTitled(page, 'Nothing was saved'))).toContain(
        'There is no room left to save',
      );
      await savedAre(page, ['yellow: dearer than']);
      expect(await reader.library()).toEqual(full);
      await page.keyboard.press('Escape');
      if (name === 'firefox') return;
      await reader.limitStorage(undefined);
      await selectWords(page, 'blame the flour');
      await reader.saveSelection(page);
      await cardTitled(page, 'Saved');
      await savedAre(page, ['yellow: dearer than', 'yellow: blame the flour']);
    } finally {
      await reader.stop();
    }
  }, 180_000);
});
