import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AskedBlocks } from './asked-blocks.ts';
import { MADE, SENTENCE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

const srcdoc = (html: string) => `srcdoc="${html.replaceAll('"', '&quot;')}"`;
const CLAIM = srcdoc(`<p>${SENTENCE}</p>`);

/** Writes words into a frame of the page. */
const write = (frame: string, words: string) => {
  const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  inner?.body.append(Object.assign(inner.createElement('p'), { textContent: words }));
};

describe.each(BROWSERS)('a frame without an address of its own in %s', (name) => {
  let reader: Reader;
  let asked: AskedBlocks;
  let page: Page;
  let heard: string[] = [];
  beforeAll(async () => {
    reader = await Reader.start(name);
    asked = await AskedBlocks.listen(reader.welcome);
  });
  afterAll(() => reader.stop());
  afterEach(() => page.close());

  /** All words that glances have told since the page was opened. */
  async function told(): Promise<string> {
    heard.push(...(await asked.takeWords()));
    return heard.join('\n');
  }

  /** Opens a page that says this above two frames, and answers the first of them. */
  async function open(attributes: string, words = 'Bread is dearer than last year.'): Promise<Frame> {
    await asked.takeWords();
    heard = [];
    reader.site.put(
      '/inner',
      `<!doctype html><html lang="en"><title>Bread</title><p>${words}</p>` +
        `<iframe ${attributes} width="600" height="300"></iframe><iframe id="other" width="600" height="300"></iframe>`,
    );
    page = await reader.open('/inner');
    await expect.poll(told).toContain(words);
    return page.waitForFrame((frame) => frame !== page.mainFrame());
  }

  test('is read', async () => {
    await claimsPainted(await open(CLAIM), MADE);
  });

  test.each<[string, (words: string) => void]>([
    ['puts words in it', (words) => document.querySelector('iframe')?.contentDocument?.body.append(words)],
    [
      'writes its document anew',
      (words) => {
        const inner = document.querySelector('iframe')?.contentDocument;
        inner?.open();
        inner?.write(`<!doctype html><p>${words}</p>`);
        inner?.close();
      },
    ],
    [
      'has it show another document',
      (words) => {
        document.querySelector('iframe')?.setAttribute('srcdoc', `<p>${words}</p>`);
      },
    ],
  ])('is read where a script %s', async (_, change) => {
    const frame = await open('');
    await page.evaluate(change, SENTENCE);
    await claimsPainted(frame, MADE);
  });

  test('is read when it comes later, in a page that is read by then', async () => {
    await open('hidden', SENTENCE);
    await claimsPainted(page, MADE);
    await page.evaluate((words: string) => {
      const frame = Object.assign(document.createElement('iframe'), { width: '600', height: '300' });
      frame.srcdoc = `<p>${words}</p>`;
      document.body.append(frame);
    }, SENTENCE);
    await claimsPainted(await page.waitForFrame((frame) => frame.url() === 'about:srcdoc'), MADE);
    // The same claims: they count once.
    await expect.poll(() => reader.badge(page)).toBe(String(MADE));
  });

  test('is read once it is large enough', async () => {
    const frame = await open(`width="60" height="60" ${CLAIM}`);
    await page.$eval('iframe', (one) => one.setAttribute('style', 'width: 600px; height: 300px'));
    await claimsPainted(frame, MADE);
  });

  /** The same, once words are told that come last: in another frame of the page. */
  async function toldUntil(last: string): Promise<string> {
    await page.evaluate(write, '#other', last);
    await expect.poll(told).toContain(last);
    return told();
  }

  test.each([
    ['too small', 'style="width: 60px; height: 60px"'],
    ['hidden from some readers', 'aria-hidden="true"'],
  ])('tells nothing that is %s', async (_, attributes) => {
    await open(`${attributes} ${srcdoc('<p>Flour is dear as well.</p>')}`);
    expect(await toldUntil('Butter is not.')).not.toContain('Flour');
  });

  test('tells nothing that the reader writes', async () => {
    await open('');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      if (inner) inner.designMode = 'on';
    });
    await page.evaluate(write, 'iframe', 'Flour is dear as well.');
    expect(await toldUntil('Butter is not.')).not.toContain('Flour');
  });

  test('tells what stands in it, and what comes', async () => {
    await open(srcdoc('<p>Flour is dear as well.</p>'));
    expect(await toldUntil('Butter is not.')).toContain('Flour');
  });
});
