import type { Page } from 'puppeteer-core';

/**
 * What stands on a page only where it must never be read: in fields and editors, in code, in what the page hides. Found in
 * another way than reading does, by the boxes that text has and by selectors: strings of 20 characters or more, white space
 * collapsed, that stand nowhere else on the page, be it in several elements (a title whose headline has an emphasis).
 */
export function neverReadText(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const NEVER =
      'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], ' +
      'code, kbd, samp, var, script, style, noscript, template, [hidden], [aria-hidden="true"]';
    const texts = { never: new Set<string>(), read: '' };
    const collapsed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const solid = (text: string) => text.replace(/ /g, '');
    const isShown = (node: Node, parent: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible';
    };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = collapsed(node.nodeValue);
      if (!parent || text === '') continue;
      if (!parent.closest(NEVER) && isShown(node, parent)) texts.read += solid(text);
      else if (text.length >= 20) texts.never.add(text);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      if (collapsed(field.value).length >= 20) texts.never.add(collapsed(field.value));
    return [...texts.never].filter((text) => !texts.read.includes(solid(text)));
  });
}
