import type { Page } from 'puppeteer-core';

/**
 * Waits until a page has painted claims. Looks by a timer: a tab behind another one, such as the page that the extension opens
 * when it is installed, draws no frames to wait for.
 */
export async function waitForClaims(page: Pick<Page, 'waitForFunction'>): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('second-source-claim')?.size ?? 0) > 0, {
    polling: 100,
  });
}
