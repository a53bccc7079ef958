import type { Page } from 'puppeteer-core';
import { buildForLocalhost } from '#lib/cli/build-extension.ts';
import type { BrowserName } from '#lib/cli/find-browser.ts';
import { launchBrowser } from '#lib/cli/launch-browser.ts';
import type { Highlight } from '#lib/model/highlight.ts';

/** How many highlights go from here to the browser at once. */
const SLICE = 5000;

/** What a reader types, key by key: a word, and one misspelled. */
const TYPED = ['president', 'goverment'];

/**
 * The library page at work in a real browser, with a hundred thousand highlights as the schema before left them: first paint, key
 * strokes, a filter, scrolling; and, in the same page, what plain `toArray()` takes.
 */
export async function measureLibraryPage(name: BrowserName, highlights: Highlight[]): Promise<void> {
  const extension = await buildForLocalhost(name);
  const { browser, extension: own } = await launchBrowser(name, { extension, headless: true });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.setViewport({ width: 1280, height: 820 });
    const open = async (address: string) => {
      await page.goto(`${own}/${address}`, { waitUntil: name === 'firefox' ? [] : 'load' });
    };
    const say = (what: string, milliseconds: number, more = '') =>
      console.log(`${`${name}: ${what}`.padEnd(56)}${milliseconds.toFixed(0).padStart(8)} ms ${more}`);

    await open('options.html');
    await fill(page, highlights);
    const upgraded = performance.now();
    await open('library.html');
    await page.waitForSelector('[role=listbox][aria-busy=false] .row-quote');
    say('opened for the first time: the shelves are made', performance.now() - upgraded);

    await open('options.html');
    await open('library.html');
    await page.waitForSelector('.row-quote');
    say('first rows, from the start of loading', await page.evaluate(() => performance.now()));
    await page.waitForSelector('[role=listbox][aria-busy=false]');
    say('the whole list, from the start of loading', await page.evaluate(() => performance.now()));

    for (const text of TYPED) {
      const keys = await type(page, text);
      say(
        `typing "${text}": a key, until its rows are there`,
        middle(keys),
        `slowest ${Math.max(...keys).toFixed(0)}`,
      );
    }
    await page.$eval('input[type=search]', (field) => field.select());
    await page.keyboard.press('Delete');
    say('a filter by outlet', await filter(page, 'Outlet 7'));
    await filter(page, '');
    const frames = await scroll(page);
    say('scrolling: a frame', middle(frames), `slowest ${Math.max(...frames).toFixed(0)}`);
    if (name === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize = 0 } = await page.metrics();
      console.log(
        `${`${name}: heap of the page, without its worker`.padEnd(56)}${(JSHeapUsedSize / 2 ** 20).toFixed(0).padStart(8)} MB`,
      );
    }
    say('beside it: plain toArray()', await toArray(page));
  } finally {
    await browser.close();
  }
}

/** Puts highlights where version 2 of the schema had them, from a page of the extension. */
async function fill(page: Page, highlights: Highlight[]): Promise<void> {
  for (let from = 0; from < highlights.length; from += SLICE) {
    await page.evaluate(
      (some: string) =>
        new Promise<void>((resolve, reject) => {
          const opened = indexedDB.open('library', 20);
          opened.onupgradeneeded = () => {
            const table = opened.result.createObjectStore('highlights', { keyPath: 'id' });
            table.createIndex('page.url', 'page.url');
            table.createIndex('created', 'created');
            opened.result.createObjectStore('facts', { keyPath: 'name' });
          };
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const change = opened.result.transaction('highlights', 'readwrite');
            for (const one of JSON.parse(some)) change.objectStore('highlights').put(one);
            change.oncomplete = () => {
              opened.result.close();
              resolve();
            };
            change.onerror = () => reject(change.error);
          };
        }),
      JSON.stringify(highlights.slice(from, from + SLICE)),
    );
  }
}

/** Types a text into the search field, and measures for each key the time until the frame that shows what it found. */
function type(page: Page, text: string): Promise<number[]> {
  return page.evaluate(async (typed: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const count = document.querySelector('.library-count');
    if (!field || !count) throw new Error('There is no search field.');
    const spent: number[] = [];
    for (let length = 1; length <= typed.length; length++) {
      const started = performance.now();
      const before = count.textContent;
      field.value = typed.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // A key that finds as many as the one before shows no change, and is not counted.
      for (let frames = 0; count.textContent === before && frames < 300; frames++) {
        await new Promise(requestAnimationFrame);
      }
      if (count.textContent !== before) spent.push(performance.now() - started);
    }
    return spent;
  }, text);
}

/** Narrows the list to an outlet and measures the time until it is shown. */
function filter(page: Page, outlet: string): Promise<number> {
  return page.evaluate(async (value: string) => {
    const select = document.querySelectorAll<HTMLSelectElement>('.filter select')[1];
    const count = document.querySelector('.library-count');
    if (!select || !count) throw new Error('There is no filter.');
    const before = count.textContent;
    const started = performance.now();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (count.textContent === before) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, outlet);
}

/** Scrolls through the list, by much each frame, and measures the frames. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('[role=listbox]');
    const spent: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 200; frame++) {
      list?.scrollBy(0, frame % 20 === 0 ? 200_000 : 400);
      const now = await new Promise(requestAnimationFrame);
      spent.push(now - last);
      last = now;
    }
    return spent;
  });
}

/** Reads all highlights, as a list without shelves would have to before it shows anything. */
function toArray(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const started = performance.now();
        const opened = indexedDB.open('library');
        opened.onsuccess = () => {
          const read = opened.result.transaction('highlights').objectStore('highlights').getAll();
          read.onsuccess = () => resolve(performance.now() - started);
          read.onerror = () => reject(read.error);
        };
      }),
  );
}

function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}
