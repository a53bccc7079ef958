import type { Page } from 'puppeteer-core';

/** What stands on a page only where it must not be read. */
export interface NeverReadText {
  /** In fields and editors, in code, in what the page hides from everybody: not even a glance takes it. */
  never: string[];
  /** There, or where no box of it is shown. */
  unseen: string[];
}

/**
 * What stands on a page only where it must never be read, found in another way than reading does, by selectors and by the boxes
 * that text has: strings of 20 characters or more, white space collapsed, that stand nowhere else on the page, be it in several
 * elements (a title whose headline has an emphasis).
 */
export function neverReadText(tab: Page): Promise<NeverReadText> {
  return tab.evaluate(() => {
    const NEVER =
      'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], ' +
      'code, kbd, samp, var, script, style, noscript, template, [hidden], [aria-hidden="true"]';
    const never = { texts: new Set<string>(), elsewhere: '' };
    const unseen = { texts: new Set<string>(), elsewhere: '' };
    const collapsed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const solid = (text: string) => text.replace(/ /g, '');
    const isShown = (node: Node, parent: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible';
    };
    const note = (kind: typeof never, text: string, isThere: boolean) => {
      if (!isThere) kind.elsewhere += solid(text);
      else if (text.length >= 20) kind.texts.add(text);
    };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = collapsed(node.nodeValue);
      if (!parent || text === '') continue;
      const isNever = parent.closest(NEVER) !== null;
      note(never, text, isNever);
      note(unseen, text, isNever || !isShown(node, parent));
    }
    for (const { value } of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      for (const kind of [never, unseen]) note(kind, collapsed(value), true);
    const only = ({ texts, elsewhere }: typeof never) =>
      [...texts].filter((text) => !elsewhere.includes(solid(text)));
    return { never: only(never), unseen: only(unseen) };
  });
}
