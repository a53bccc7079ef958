import type { Page } from 'puppeteer-core';

/** What is said to the background of pages, in the order in which it is said. */
interface Asked {
  /** The texts of the blocks that were asked about. */
  blocks: string[];
  /** The words that glances took. */
  words: string[];
}

/** What the pages of a browser tell the background, heard by a page of the extension. */
export class AskedBlocks {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Listens from now on, by a page of the extension that stays open, such as the one that welcomes the reader. */
  static async listen(page: Page): Promise<AskedBlocks> {
    await page.evaluate(() => {
      const asked: Asked = { blocks: [], words: [] };
      Reflect.set(globalThis, 'asked', asked);
      const { runtime } = Reflect.get(globalThis, Reflect.has(globalThis, 'browser') ? 'browser' : 'chrome');
      runtime.onMessage.addListener(
        ({
          secondSource,
          data,
        }: {
          secondSource?: string;
          data: { blocks: { text: string }[]; words: string };
        }) => {
          if (secondSource === 'scan') asked.blocks.push(...data.blocks.map(({ text }) => text));
          if (secondSource === 'glance') asked.words.push(data.words);
        },
      );
    });
    return new AskedBlocks(page);
  }

  /** The texts of the blocks that were asked about since the last time, in that order. */
  take(): Promise<string[]> {
    return this.#page.evaluate(() => Reflect.get(globalThis, 'asked').blocks.splice(0));
  }

  /** The words that glances took since the last time. */
  takeWords(): Promise<string[]> {
    return this.#page.evaluate(() => Reflect.get(globalThis, 'asked').words.splice(0));
  }
}
