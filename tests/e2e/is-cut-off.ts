import type { Page } from 'puppeteer-core';
import { CARD } from '#lib/cli/open-card.ts';

/** Whether an element of the card, or the card itself, is cut off at a side or leaves the window. */
export function isCutOff(page: Page): Promise<boolean> {
  return page.evaluate((name: string) => {
    const dialog = document.querySelector(name)?.shadowRoot?.querySelector('[role=dialog]');
    if (!dialog) return true;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const leaves = left < 0 || top < 0 || right > clientWidth + 1 || bottom > clientHeight + 1;
    return leaves || dialog.scrollWidth > dialog.clientWidth;
  }, CARD);
}
