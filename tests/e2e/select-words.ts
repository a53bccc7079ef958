import type { Page } from 'puppeteer-core';

/** Selects words of a page, as a reader would with the mouse; they must stand in one text node. Throws where they are nowhere. */
export async function selectWords(page: Page, words: string, within = 'body'): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (sought: string, selector: string) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
        return;
      }
      throw new Error(`No text node holds "${sought}"`);
    },
    words,
    within,
  );
}
