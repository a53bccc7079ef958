import type { ElementHandle, Page } from 'puppeteer-core';
import { CARD } from '#lib/cli/open-card.ts';
import type { PassageLook } from '#lib/page/passage-painter.ts';

/** How saved passages may look. */
const LOOKS: PassageLook[] = ['yellow', 'green', 'blue', 'pink', 'purple', 'moved'];

/**
 * The saved passages that are painted on a page, by look and words (several blocks of one passage come one by one), read from
 * the page's own highlight registry. Waits for nothing.
 */
export function savedOn(page: Page): Promise<string[]> {
  return page.evaluate((looks: string[]) => {
    return looks.flatMap((look) =>
      [...(CSS.highlights.get(`second-source-saved-${look}`) ?? [])].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return `${look}: ${range.toString().replace(/\s+/g, ' ').trim()}`;
      }),
    );
  }, LOOKS);
}

/** Waits until just these saved passages are painted, in any order. */
export async function savedAre(page: Page, wanted: string[]): Promise<void> {
  const sorted = [...wanted].sort();
  let painted: string[] = [];
  try {
    // By a timer: a tab behind another one draws no frames to wait for.
    for (
      const end = Date.now() + 10_000;
      Date.now() < end;
      await new Promise((wake) => setTimeout(wake, 100))
    ) {
      painted = (await savedOn(page)).sort();
      if (JSON.stringify(painted) === JSON.stringify(sorted)) return;
    }
  } catch (error) {
    throw new Error('The page went away.', { cause: error });
  }
  throw new Error(`Painted: ${painted.join(' | ') || 'nothing'}; wanted: ${sorted.join(' | ')}`);
}

/** Waits for a card under this heading. */
export async function cardTitled(page: Page, title: string): Promise<ElementHandle<Element>> {
  await page.waitForFunction(
    (host: string, wanted: string) =>
      document.querySelector(host)?.shadowRoot?.querySelector('h2')?.textContent === wanted,
    { polling: 100 },
    CARD,
    title,
  );
  const dialog = await page.waitForSelector(`${CARD} >>> [role=dialog]`);
  if (!dialog) throw new Error(`No card is called "${title}".`);
  return dialog;
}

/** Presses the button of the open card that has these words. */
export async function pressOnCard(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`${CARD} >>> button::-p-text(${words})`);
  // By key: a click could miss a button that moves while the card grows.
  await button?.evaluate((element) => element instanceof HTMLElement && element.focus());
  await page.keyboard.press('Enter');
}

/** Clicks on the first painted saved passage that holds these words, in the middle of them, as soon as there is one. */
export async function clickOnSaved(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const place = await page.waitForFunction(
    (looks: string[], sought: string) => {
      for (const { startContainer: node, startOffset } of looks.flatMap((look) => [
        ...(CSS.highlights.get(`second-source-saved-${look}`) ?? []),
      ])) {
        const at = node.nodeValue?.indexOf(sought, startOffset) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return undefined;
    },
    { polling: 100 },
    LOOKS,
    words,
  );
  const at = await place.jsonValue();
  if (at) await page.mouse.click(at.x, at.y);
}
