import type { Page } from 'puppeteer-core';

/** Presses the button of this name. */
export async function pressed(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`, { visible: true });
  await button?.click();
}

/** Gives the dialog that is open a file. */
export async function importFile(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('.dialog input[type=file]');
  if (!(field && (await field.evaluate((element) => element instanceof HTMLInputElement)))) {
    throw new Error('There is no field for a file.');
  }
  await (field as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
}

/** Has these words in the search field, and nothing else. */
export async function search(page: Page, words: string): Promise<void> {
  await page.focus('input[type=search]');
  await page.$eval('input[type=search]', (field) => field.select());
  await page.keyboard.press('Delete');
  if (words !== '') await page.keyboard.type(words);
}

/** Waits until the library says that it has found so many. */
export async function shownCount(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (expected: string) => document.querySelector('.library-count')?.textContent === expected,
    {},
    words,
  );
}

/** Waits until the foot of the page says that this was done. */
export async function deed(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (expected: string) => document.querySelector('.deed [role=status]')?.textContent === expected,
    {},
    words,
  );
}

/** Clicks on the row at this place, from 0, once it is there. */
export async function selectRow(page: Page, place: number): Promise<void> {
  const row = await page.waitForSelector(`[role=option][aria-posinset="${place + 1}"] .row-quote`, {
    visible: true,
  });
  await row?.click();
  await page.waitForSelector(`[role=option][aria-posinset="${place + 1}"][aria-selected=true]`);
}

/**
 * Waits until an element shows these words. Looked at in every frame: waiting for a selector hears of new elements, but of no
 * words that change within one.
 */
export async function shows(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (sought: string, expected: string) =>
      [...document.querySelectorAll(sought)].some(({ textContent }) => textContent?.includes(expected)),
    {},
    selector,
    words,
  );
}
