import type { Page } from 'puppeteer-core';

/**
 * Puts words into the popup's search at once, as pasting does, and opens the first hit that holds `hit`. Typed letter by
 * letter, the hits would still be changing under the click.
 */
export async function openSearchHit(popup: Page, words: string, hit: string): Promise<void> {
  await popup.$eval(
    'input[type=search]',
    (input, text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    words,
  );
  await popup.waitForSelector('h2 ::-p-text(result)');
  await popup.click(`.found ::-p-text(${hit})`);
  await popup.waitForSelector('[role=dialog]');
}
