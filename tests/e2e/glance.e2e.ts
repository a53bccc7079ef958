import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AskedBlocks } from './asked-blocks.ts';
import { MADE, SENTENCE } from './claim-sentence.ts';
import { claimsPainted } from './claims-painted.ts';
import { BROWSERS, Reader } from './reader.ts';

const UNKNOWN =
  '<!doctype html><html lang="en"><title>Bread</title><p id="bread">Bread is dearer than last year.</p>';

describe.each(BROWSERS)('a page of which nothing is known in %s', (name) => {
  let reader: Reader;
  let asked: AskedBlocks;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.start(name);
    asked = await AskedBlocks.listen(reader.welcome);
  });
  afterAll(() => reader.stop());
  afterEach(() => page.close());

  /** Opens a page of this text, once a glance was taken at it. */
  async function glancedAt(html: string): Promise<void> {
    await asked.take();
    await asked.takeWords();
    reader.site.put('/glanced', html);
    page = await reader.open('/glanced');
    await expect.poll(async () => (await asked.takeWords()).length).toBe(1);
  }

  /** Adds a paragraph to the page. */
  const add = (text: string) =>
    page.evaluate((words: string) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: words }));
    }, text);

  test('is not read until something is', async () => {
    await glancedAt(UNKNOWN);
    await add('The bakers blame the flour.');
    await expect.poll(() => asked.takeWords()).toEqual(['The bakers blame the flour.']);
    expect(await asked.take()).toEqual([]);
    await add(SENTENCE);
    await claimsPainted(page, MADE);
    expect((await asked.take()).toSorted()).toEqual(
      ['Bread is dearer than last year.', 'The bakers blame the flour.', SENTENCE].toSorted(),
    );
    // From now on it is read, and no glance is taken any more.
    await asked.takeWords();
    await add(SENTENCE);
    await claimsPainted(page, 2 * MADE);
    expect(await asked.takeWords()).toEqual([]);
  });

  test.each([
    [
      'its words are replaced',
      (words: string) => {
        const text = document.querySelector('#bread')?.firstChild;
        if (text) text.nodeValue = words;
      },
    ],
    [
      'words in it are shown that were not',
      (words: string) => {
        const hidden = Object.assign(document.createElement('p'), {
          className: 'hidden',
          textContent: words,
        });
        const style = Object.assign(document.createElement('style'), {
          textContent: '.hidden { display: none }',
        });
        document.body.append(style, hidden);
        setTimeout(() => hidden.removeAttribute('class'), 500);
      },
    ],
    [
      'words come in a shadow root that was not there',
      (words: string) => {
        const story = document.createElement('news-story');
        document.body.append(story);
        setTimeout(() => {
          story.attachShadow({ mode: 'open' }).innerHTML = `<p>${words}</p>`;
          document.body.append('Bakers blame the flour.');
        }, 500);
      },
    ],
  ])('is read where %s', async (_, change) => {
    await glancedAt(UNKNOWN);
    await page.evaluate(change, SENTENCE);
    await claimsPainted(page, MADE);
  });

  test('is read when it goes to another address by itself', async () => {
    await glancedAt(UNKNOWN);
    await page.evaluate((words: string) => {
      history.pushState(null, '', '/glanced-too');
      document.body.innerHTML = `<main><p>${words}</p></main>`;
    }, SENTENCE);
    await claimsPainted(page, MADE);
  });

  test('is read when the reader asks for it', async () => {
    await glancedAt(UNKNOWN);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.findings h2 ::-p-text(No known claim)');
    expect(await asked.take()).toEqual(['Bread is dearer than last year.']);
    await popup.close();
  });

  test('tells the background nothing that the reader writes, and no code', async () => {
    await glancedAt(
      `${UNKNOWN}<textarea>mine, a field</textarea><div contenteditable><p>mine, an editor</p></div><code>mine()</code>`,
    );
    await page.type('textarea', 'mine as well');
    await page.type('[contenteditable] p', 'mine as well');
    await add('The bakers blame the flour.');
    const words = () => asked.takeWords();
    await expect.poll(words).toEqual(['The bakers blame the flour.']);
  });

  test('is left alone while all is paused', async () => {
    await glancedAt(UNKNOWN);
    await reader.choose({ paused: true });
    await add(SENTENCE);
    await expect.poll(async () => (await asked.takeWords()).length).toBe(1);
    await add(SENTENCE);
    await reader.choose({ paused: false });
    // What is read once the pause ends is the whole page.
    await claimsPainted(page, 2 * MADE);
    expect(await asked.takeWords()).toEqual([]);
  });
});
