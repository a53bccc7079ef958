import type { Page } from 'puppeteer-core';

/** What the pages of a browser ask the background about, heard by a page of the extension. */
export class AskedBlocks {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Listens from now on, by a page of the extension that stays open, such as the one that welcomes the reader. */
  static async listen(page: Page): Promise<AskedBlocks> {
    await page.evaluate(() => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'asked', asked);
      const { runtime } = Reflect.get(globalThis, Reflect.has(globalThis, 'browser') ? 'browser' : 'chrome');
      runtime.onMessage.addListener(
        (message: { secondSource?: string; data?: { blocks: { text: string }[] } }) => {
          if (message.secondSource === 'scan')
            asked.push(...(message.data?.blocks ?? []).map(({ text }) => text));
        },
      );
    });
    return new AskedBlocks(page);
  }

  /** The texts of the blocks that were asked about since the last time, in that order. */
  take(): Promise<string[]> {
    return this.#page.evaluate(() => Reflect.get(globalThis, 'asked').splice(0));
  }
}
