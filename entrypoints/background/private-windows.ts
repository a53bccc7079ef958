import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A private window in which the reader has not yet said that something may be saved. */
export class PrivateWindowError extends Error {
  override readonly name = 'PrivateWindowError';

  constructor() {
    super('This is a private window. Nothing was saved; ask the reader first.');
  }
}

const KEY = 'savingPrivately';

/** Whether the reader has said that passages of this private window may be saved. */
export async function isSavingPrivately(window: number | undefined): Promise<boolean> {
  return window !== undefined && (await windows()).includes(window);
}

/** Notes that they may, until the browser is closed; in memory only. */
export async function savePrivately(window: number | undefined): Promise<void> {
  if (window === undefined || (await isSavingPrivately(window))) return;
  await browser.storage.session.set({ [KEY]: [...(await windows()), window] });
}

async function windows(): Promise<number[]> {
  const stored = await browser.storage.session.get(KEY);
  const read = v.safeParse(v.array(v.number()), stored[KEY]);
  return read.success ? read.output : [];
}
