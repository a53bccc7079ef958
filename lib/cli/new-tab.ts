import type { Browser, Page } from 'puppeteer-core';

/** How long a tab waits for anything, in milliseconds: a machine that runs tests is busy. */
const PATIENCE = 60_000;

/** Opens an empty tab that is patient: what is waited for on it may take twice as long as by default. */
export async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
