import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { buildForLocalhost } from '#lib/cli/build-extension.ts';
import { launchBrowser } from '#lib/cli/launch-browser.ts';
import { loadPack } from '#lib/cli/load-pack.ts';
import { type PageServer, servePages } from '#lib/cli/serve-pages.ts';
import { readTrace, TRACE_CATEGORIES } from './page-trace.ts';

/** What reading one page costs. Times in milliseconds, of the page's main thread. */
interface Cost {
  file: string;
  /** All that the extension does on the page, the start of its script included. */
  ours: number;
  /** The part of it that reads the page. */
  reading: number;
  /** A pass that only touches every text node. */
  bare: number;
  /** The longest stretch of ours in one task, at a quarter of the processor's speed. */
  longest: number;
  shift: number;
  /** Of the page's heap, in MB, over the same page unread. */
  heap: number;
  /** Marking the pack's names with mark.js; measured on every tenth page, for it takes many seconds. */
  markJs?: number;
}

/** How long a page is left alone before it counts as read: nothing on it tells when the extension is done with it. */
const SETTLED = 1000;

/**
 * `npm run bench -- page DATA [N]`: what reading costs on the saved pages of a folder (its first N), in Chromium.
 *
 * The pages reach nothing but this machine: every request goes through a proxy that answers no other address.
 */
export async function page([data, most = 'Infinity']: string[]): Promise<void> {
  if (!data)
    throw new Error('usage: npm run bench -- page DATA [N]; DATA is a folder of saved pages (.html)');
  const files = readdirSync(data)
    .filter((file) => file.endsWith('.html'))
    .slice(0, Number(most));
  const extension = await buildForLocalhost('chromium');
  const site = await servePages((address) =>
    files.includes(address.slice(1))
      ? { html: readFileSync(path.join(data, address.slice(1)), 'utf8') }
      : undefined,
  );
  const launched = await launchBrowser('chromium', { extension, headless: true, proxy: site.port });
  const all = (await loadPack()).entities.flatMap(({ names }) => names.map(({ text }) => text));
  const costs: Cost[] = [];
  for (const file of files) {
    const names = costs.length % 10 === 0 ? all : [];
    costs.push(await costOf(file, launched.browser, site, launched.extension, names));
    console.error(`${costs.length}/${files.length} ${file}`);
  }
  await launched.browser.close();
  await site.close();
  report(costs, path.join(extension, 'content-scripts'));
}

async function costOf(
  file: string,
  browser: Browser,
  site: PageServer,
  extension: string,
  names: string[],
): Promise<Cost> {
  const read = `${site.origin}/${file}`;
  const unread = read.replace('localhost', '127.0.0.1');
  const full = await traced(browser, read, extension, 1);
  const slow = await traced(browser, read, extension, 4);
  const tab = await browser.newPage();
  await tab.goto(unread);
  const markJs = names.length > 0 ? await markJsTime(tab, names) : undefined;
  await tab.close();
  return {
    file,
    ours: full.ours,
    reading: full.reading,
    bare: full.bare,
    longest: slow.longest,
    shift: Math.max(0, full.shift - (await traced(browser, unread, extension, 1)).shift),
    heap: (await heapOf(browser, read)) - (await heapOf(browser, unread)),
    ...(markJs !== undefined && { markJs }),
  };
}

async function traced(browser: Browser, address: string, extension: string, slower: number) {
  const tab = await browser.newPage();
  if (slower > 1) await tab.emulateCPUThrottling(slower);
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  await tab.goto(address);
  await pause(slower > 1 ? 2 * SETTLED : SETTLED);
  // In the same trace, so that the profiler and whatever else the machine does slow both alike.
  const bare = slower > 1 ? 0 : await passBare(await tab.createCDPSession());
  const trace = await tab.tracing.stop();
  await tab.close();
  const json = new TextDecoder().decode(trace);
  return {
    ...readTrace(json, `${extension}/content-scripts/content.js`),
    bare: readTrace(json, BARE).ours / bare,
  };
}

/** The name of the script that only touches every text node, in traces. */
const BARE = 'bare-pass.js';

/** Passes nine times, each in a world of its own where, as in ours, no node has been touched before; answers how often. */
async function passBare(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const times = 9;
  for (let pass = 0; pass < times; pass += 1) {
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bare ${pass}`,
    });
    const expression = `(function bare() {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += walker.currentNode.data.length;
      return length;
    })()
    //# sourceURL=${BARE}`;
    await session.send('Runtime.evaluate', { contextId, expression });
  }
  return times;
}

async function markJsTime(tab: Page, names: string[]): Promise<number> {
  await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('mark.js') }).catch(() => undefined);
  return tab.evaluate((words: string[]) => {
    const Mark = Reflect.get(globalThis, 'Mark');
    const start = performance.now();
    new Mark(document.body).mark(words, { separateWordSearch: false, accuracy: 'exactly' });
    return performance.now() - start;
  }, names);
}

/** The heap that is left in use after a collection, in MB. */
async function heapOf(browser: Browser, address: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(address);
  await pause(SETTLED);
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return usedSize / 1e6;
}

function report(costs: readonly Cost[], scripts: string): void {
  const rows = costs.map(({ file, ...cost }) => ({
    page: file.replace(/^(.{12}).*__(.{12}).*/, '$1…$2'),
    ...cost,
    ratio: cost.ours / cost.bare,
    readingRatio: cost.reading / cost.bare,
    ...(cost.markJs !== undefined && { markJsRatio: cost.markJs / cost.ours }),
  }));
  const short = (figure: string | number) =>
    typeof figure === 'number' ? Number(figure.toFixed(2)) : figure;
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, figure]) => [name, short(figure)]))),
  );
  const line = (what: string, of: (row: (typeof rows)[number]) => number | undefined, goal: string) => {
    const figures = rows.map(of).filter((figure) => figure !== undefined);
    const [least, most] = [Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(2));
    console.log(
      `${what.padEnd(44)} median ${median(figures).toFixed(2)}, ${least} to ${most} (goal: ${goal})`,
    );
  };
  line('main-thread time over a bare pass', ({ ratio }) => ratio, 'median 2, worst 5');
  line('of it, reading the page', ({ readingRatio }) => readingRatio, 'median 2, worst 5');
  line('longest task of ours at 4x throttling, ms', ({ longest }) => longest, 'at most 50');
  line('layout shift', ({ shift }) => shift, '0');
  line('heap, MB', ({ heap }) => heap, 'at most 3');
  line('mark.js over ours', ({ markJsRatio }) => markJsRatio, 'at least 5');
  for (const script of readdirSync(scripts).filter((file) => file.endsWith('.js'))) {
    const size = gzipSync(readFileSync(path.join(scripts, script)), { level: 9 }).length;
    console.log(`${script}: ${(size / 1024).toFixed(1)} KB gzipped (goal: 30)`);
  }
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
