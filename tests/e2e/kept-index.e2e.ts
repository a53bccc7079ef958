import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, Reader } from './reader.ts';

/** A sum of what is kept of the compiled packs, for each that is; `turn` turns one bit of each first. */
function kept(extension: Page, turn = false): Promise<number[]> {
  return extension.evaluate(async (broken: boolean) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('index'));
    if (!db.objectStoreNames.contains('indexes')) return [];
    const store = db.transaction('indexes', 'readwrite').objectStore('indexes');
    const rows: { key: string; bytes: Uint8Array }[] = await done(store.getAll());
    for (const { bytes } of rows) if (broken) bytes[200] = (bytes[200] ?? 0) ^ 1;
    if (broken) for (const row of rows) await done(store.put(row));
    db.close();
    return rows.map(({ bytes }) => bytes.reduce((sum, byte, at) => (sum + byte * (at % 8191)) % 2 ** 32, 0));
  }, turn);
}

describe.each(BROWSERS)('the compiled index in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(() => reader.stop());

  /** The claims marked on a page that is opened for it. */
  async function marked(): Promise<string[]> {
    const page = await reader.open('/one-claim');
    const claims = (await reader.found(page)).filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    await page.close();
    return claims;
  }

  test('is kept once', async () => {
    expect((await marked()).length).toBeGreaterThan(0);
    const extension = await reader.openExtension('/popup.html');
    await expect.poll(async () => (await kept(extension)).length).toBe(1);
    await extension.close();
  });

  // Firefox does not let a test end the background when it wants.
  test.runIf(name === 'chromium')('is made again where it is damaged', async () => {
    const before = await marked();
    const extension = await reader.openExtension('/popup.html');
    await expect.poll(async () => (await kept(extension)).length).toBe(1);
    const sound = await kept(extension);
    expect(await kept(extension, true)).not.toEqual(sound);
    const again = async () => {
      await reader.endBackground();
      expect(await marked()).toEqual(before);
      return kept(extension);
    };
    await expect.poll(again).toEqual(sound);
    await extension.close();
  });
});
