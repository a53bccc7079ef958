import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { tabShowing } from '#lib/cli/ask-tab.ts';
import { buildForLocalhost } from '#lib/cli/build-extension.ts';
import { callExtension } from '#lib/cli/call-extension.ts';
import { launchBrowser } from '#lib/cli/launch-browser.ts';
import { servePages } from '#lib/cli/serve-pages.ts';
import { AskedBlocks } from '../e2e/asked-blocks.ts';
import { type NeverReadText, neverReadText } from './never-read-text.ts';

/** How long a page is left alone before it counts as read: nothing on it tells when the extension is done with it. */
const SETTLED = 1500;

/** So that a page does nothing by itself: whatever changes on it was changed by the extension. */
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };

/** A page as it is after a while. */
interface Seen {
  tree: string;
  changes: number;
  picture: Buffer;
  errors: string[];
  notToBeRead: NeverReadText;
}

/**
 * `npm run bench -- untouched DATA [N]`: whether reading leaves the saved pages of a folder as they were: no error of ours,
 * no change of the tree, and the same picture as of the page unread, once the highlights are off. Each page is asked about as
 * a whole, article or not, and nothing may be asked that must never be read.
 */
export async function untouched([data, most = 'Infinity']: string[]): Promise<void> {
  if (!data)
    throw new Error('usage: npm run bench -- untouched DATA [N]; DATA is a folder of saved pages (.html)');
  const files = readdirSync(data)
    .filter((file) => file.endsWith('.html'))
    .slice(0, Number(most));
  const extension = await buildForLocalhost('chromium');
  const site = await servePages((address) =>
    files.includes(address.slice(1))
      ? { html: readFileSync(path.join(data, address.slice(1)), 'utf8'), headers: STILL }
      : undefined,
  );
  const launched = await launchBrowser('chromium', { extension, headless: true, proxy: site.port });
  const asked = await AskedBlocks.listen(launched.welcome);
  const seeUnread = (address: string) =>
    see(launched.browser, address.replace('localhost', '127.0.0.1'), launched.extension);
  // Some pages have animations: no two pictures of them are the same, read or unread.
  const moves = async (address: string, before: Seen) =>
    !(await seeUnread(address)).picture.equals(before.picture);
  let touched = 0;
  let characters = 0;
  for (const file of files) {
    const address = `${site.origin}/${file}`;
    const read = await see(launched.browser, address, launched.extension, () =>
      readWhole(launched.welcome, address),
    );
    const blocks = await asked.take();
    characters += blocks.join('').length;
    const words = (await asked.takeWords()).map((each) => each.replace(/\s+/g, ' '));
    const leaked = [
      ...read.notToBeRead.unseen.filter((text) => blocks.some((block) => block.includes(text))),
      ...read.notToBeRead.never.filter((text) => words.some((each) => each.includes(text))),
    ];
    const unread = await seeUnread(address);
    const found = [
      ...read.errors,
      ...leaked.map((text) => `asked about what is never read: ${text.slice(0, 60)}`),
      ...(read.changes > 0 ? [`${read.changes} changes of the tree`] : []),
      ...(read.tree === unread.tree ? [] : ['another tree']),
      ...(read.picture.equals(unread.picture) || (await moves(address, unread)) ? [] : ['another picture']),
    ];
    if (found.length > 0) touched += 1;
    console.log(`${found.length > 0 ? found.join(', ') : 'untouched'}: ${file}`);
  }
  await launched.browser.close();
  await site.close();
  console.log(
    `${files.length - touched} of ${files.length} pages untouched; ${characters} characters asked about`,
  );
  if (touched > 0) process.exitCode = 1;
}

/** Has a page read as a whole, as opening the popup does. */
async function readWhole(asking: Page, address: string): Promise<void> {
  const data = { tab: await tabShowing(asking, address), wanted: true };
  await callExtension(asking, 'runtime.sendMessage', { secondSource: 'finds', data });
}

async function see(
  browser: Browser,
  address: string,
  extension: string,
  read?: () => Promise<unknown>,
): Promise<Seen> {
  const tab = await browser.newPage();
  const errors: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' && message.location().url?.startsWith(extension))
      errors.push(message.text());
  });
  const session = await tab.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, stackTrace, exception } }) => {
    const from = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (from.some((one) => one?.startsWith(extension))) errors.push(exception?.description ?? 'an exception');
  });
  await tab.evaluateOnNewDocument(() => {
    Reflect.set(globalThis, 'changes', 0);
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) =>
        Reflect.set(globalThis, 'changes', Reflect.get(globalThis, 'changes') + records.length),
      ).observe(document, { subtree: true, childList: true, characterData: true, attributes: true }),
    );
  });
  await tab.goto(address);
  await tab.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await read?.();
  await tab.evaluate(() => CSS.highlights.clear());
  const seen = {
    tree: await tab.evaluate(() => document.documentElement.outerHTML),
    changes: await tab.evaluate(() => Number(Reflect.get(globalThis, 'changes'))),
    picture: Buffer.from(await tab.screenshot()),
    errors,
    notToBeRead: await neverReadText(tab),
  };
  await tab.close();
  return seen;
}
