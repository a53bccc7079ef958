import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AskedBlocks } from './asked-blocks.ts';
import { MADE, SENTENCE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

const srcdoc = (html: string) => `srcdoc="${html.replaceAll('"', '&quot;')}"`;
const CLAIM = srcdoc(`<p>${SENTENCE}</p>`);

/** Writes words into the page's frame. */
const write = (words: string) => {
  const frame = document.querySelector('iframe');
  frame?.contentDocument?.body.append(
    Object.assign(frame.contentDocument.createElement('p'), { textContent: words }),
  );
};

describe.each(BROWSERS)('a frame without an address of its own in %s', (name) => {
  let reader: Reader;
  let asked: AskedBlocks;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    asked = await AskedBlocks.listen(reader.welcome);
  });
  afterAll(() => reader.stop());
  afterEach(() => page.close());

  /** Opens a page that says this above its frame, and answers the frame once a glance was taken at the page. */
  async function open(attributes: string, words = 'Bread is dearer than last year.'): Promise<Frame> {
    await asked.takeWords();
    reader.site.put(
      '/inner',
      `<!doctype html><html lang="en"><title>Bread</title><p>${words}</p><iframe ${attributes} width="600" height="300"></iframe>`,
    );
    page = await reader.open('/inner');
    await expect.poll(async () => (await asked.takeWords()).join()).toContain(words);
    return page.waitForFrame((frame) => frame !== page.mainFrame());
  }

  test('is read', async () => {
    await claimsPainted(await open(CLAIM), MADE);
  });

  test.each<[string, (words: string) => void]>([
    ['puts a paragraph in it', write],
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

  test.each([
    ['too small', 'style="width: 60px; height: 60px"'],
    ['hidden', 'hidden'],
    ['hidden from some readers', 'aria-hidden="true"'],
  ])('tells nothing that is %s', async (_, attributes) => {
    await open(`${attributes} ${srcdoc('<p>Flour is dear as well.</p>')}`);
    await page.evaluate(() => document.body.append('Butter is not.'));
    await expect.poll(() => asked.takeWords()).toEqual([expect.stringContaining('Butter is not.')]);
  });

  test('tells nothing that the reader writes', async () => {
    await open('');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      if (inner) inner.designMode = 'on';
    });
    await page.evaluate(write, 'Flour is dear as well.');
    await page.evaluate(() => document.body.append('Butter is not.'));
    await expect.poll(async () => (await asked.takeWords()).join()).toContain('Butter is not.');
    await page.evaluate(() => document.body.append('Milk is.'));
    await expect.poll(async () => (await asked.takeWords()).join()).toMatch(/^(?!.*Flour).*Milk is/s);
  });
});
