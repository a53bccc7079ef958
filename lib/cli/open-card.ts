import type { ElementHandle, Page } from 'puppeteer-core';

/** The one element that the extension adds to a page. */
export const CARD = 'second-source-card';

/**
 * Clicks on words of a painted claim, as a reader would, and waits for the card; the words must stand in one text node.
 * Returns the card's dialog. Throws where no painted claim holds them.
 */
export async function openCard(page: Page, words: string): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  const { x, y } = await page.evaluate((sought: string) => {
    // Which of their names are registered, the reader's looks say.
    const claims = [...CSS.highlights].filter(([name]) =>
      /^second-source-(?:claim|differs|contrary)/.test(name),
    );
    for (const place of claims.flatMap(([, highlight]) => [...highlight])) {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0 || !range.isPointInRange(node, at)) continue;
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const { top, bottom } = range.getBoundingClientRect();
        const isInView = top >= 0 && bottom <= innerHeight;
        if (!isInView) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      }
    }
    throw new Error(`No painted claim holds "${sought}"`);
  }, words);
  await page.mouse.click(x, y);
  const dialog = await page.waitForSelector(`${CARD} >>> [role=dialog]`);
  if (!dialog) throw new Error('The card did not open.');
  return dialog;
}
