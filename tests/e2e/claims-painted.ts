import type { Page } from 'puppeteer-core';

/** Waits until as many claims are painted in a document; it is looked for again, as a tab behind another has no frames. */
export async function claimsPainted(page: Pick<Page, 'waitForFunction'>, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted: number) => (CSS.highlights.get('second-source-claim')?.size ?? 0) === wanted,
    { polling: 100 },
    count,
  );
}
