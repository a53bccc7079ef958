import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildForLocalhost } from '#lib/cli/build-extension.ts';
import { type Launched, launchBrowser } from '#lib/cli/launch-browser.ts';
import { loadPack } from '#lib/cli/load-pack.ts';
import { type PageServer, servePages } from '#lib/cli/serve-pages.ts';
import { FLOOR_QUERY, type FloorExtension, installFloor } from './page-floor.ts';
import { measureMarkJs, measurePasses, middle, type Passes } from './page-passes.ts';
import { type PageCost, reportPages } from './page-report.ts';
import { readTrace, TRACE_CATEGORIES } from './page-trace.ts';

/** How often what ours is measured against is measured on a page, each time on the page freshly loaded. */
const TIMES = 3;

/** How long a page is left alone before it counts as read: nothing on it tells when the extension is done with it. */
const SETTLED = 3000;

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
  const floor = await installFloor(launched.browser);
  const all = (await loadPack()).entities.flatMap(({ names }) => names.map(({ text }) => text));
  const costs: PageCost[] = [];
  for (const file of files) {
    const names = costs.length % 10 === 0 ? all : [];
    costs.push(await costOf(file, launched, site, floor, names));
    console.error(`${costs.length}/${files.length} ${file}`);
  }
  await launched.browser.close();
  await site.close();
  floor.remove();
  const read = costs.filter(({ compiling, starting }) => compiling + starting > 0);
  for (const { file } of costs.filter((cost) => !read.includes(cost)))
    console.log(`left out, for no script runs on it, ours as little as others: ${file}`);
  reportPages(read, extension);
}

async function costOf(
  file: string,
  { browser, extension }: Launched,
  site: PageServer,
  floor: FloorExtension,
  names: string[],
): Promise<PageCost> {
  const read = `${site.origin}/${file}`;
  const unread = read.replace('localhost', '127.0.0.1');
  const full = readTrace(await traced(browser, read, 1), extension);
  const slow = readTrace(await traced(browser, read, 4), extension);
  const plain = await traced(browser, unread + FLOOR_QUERY, 1);
  return {
    file,
    ...full,
    longest: slow.longest,
    shift: Math.max(0, full.shift - readTrace(plain, extension).shift),
    heap: (await heapOf(browser, read)) - (await heapOf(browser, unread)),
    ...floor.costIn(plain),
    ...(await measured(browser, unread, names)),
  };
}

async function traced(browser: Browser, address: string, slower: number): Promise<string> {
  const tab = await browser.newPage();
  if (slower > 1) await tab.emulateCPUThrottling(slower);
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  await tab.goto(address);
  await pause(slower > 1 ? 2 * SETTLED : SETTLED);
  const trace = await tab.tracing.stop();
  await tab.close();
  return new TextDecoder().decode(trace);
}

/** The passes that ours is measured against, on the page unread: the middle one of several. */
async function measured(browser: Browser, address: string, names: string[]) {
  const passes: Passes[] = [];
  let markJs: number | undefined;
  for (let time = 1; time <= TIMES; time += 1) {
    const tab = await browser.newPage();
    await tab.goto(address);
    await pause(SETTLED);
    passes.push(await measurePasses(tab));
    if (time === TIMES && names.length > 0) markJs = await measureMarkJs(tab, names);
    await tab.close();
  }
  return {
    bare: middle(passes.map(({ bare }) => bare)),
    least: middle(passes.map(({ least }) => least)),
    ...(markJs !== undefined && { markJs }),
  };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
