import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { someHighlights } from './library-backup.ts';
import { search, shownCount } from './library-page.ts';
import { BROWSERS, Reader } from './reader.ts';

type Saved = ReturnType<typeof someHighlights>;

/** Makes the library that version 2 of its schema would have left, from a page of the extension. */
function leaveVersion2(page: Page, highlights: Saved): Promise<void> {
  return page.evaluate(
    (all: Saved) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('library');
        gone.onsuccess = () => {
          // Dexie writes ten times the number of a version.
          const opened = indexedDB.open('library', 20);
          opened.onupgradeneeded = () => {
            const table = opened.result.createObjectStore('highlights', { keyPath: 'id' });
            table.createIndex('page.url', 'page.url');
            table.createIndex('created', 'created');
            opened.result.createObjectStore('facts', { keyPath: 'name' });
            for (const one of all) table.put(one);
          };
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            opened.result.close();
            resolve();
          };
        };
        gone.onerror = () => reject(gone.error);
      }),
    highlights,
  );
}

test.each(BROWSERS)(
  'in %s the library comes up from the schema before, with all that is in it',
  async (name) => {
    const reader = await Reader.start(name);
    try {
      await leaveVersion2(await reader.openExtension('/options.html'), someHighlights(400));
      const page = await reader.openExtension('/library.html');
      await page.bringToFront();
      await shownCount(page, '400 passages');
      await search(page, 'loaded words');
      await shownCount(page, '50 found');
      expect(await page.$$eval('[role=option]', (rows) => rows.length)).toBeLessThan(80);
    } finally {
      await reader.stop();
    }
  },
  60_000,
);
