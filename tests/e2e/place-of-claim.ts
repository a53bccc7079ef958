import type { Page } from 'puppeteer-core';

/** Where the words of `#claim` stand in the window, also in a shadow root; in CSS pixels. */
export function placeOfClaim(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const claim = roots.map((root) => root.querySelector('#claim')).find((found) => found !== null);
    if (!claim) throw new Error('There is no #claim');
    const range = document.createRange();
    range.selectNodeContents(claim);
    const line = range.getClientRects()[0];
    return { x: (line?.left ?? 0) + 80, y: (line?.top ?? 0) + 8 };
  });
}
