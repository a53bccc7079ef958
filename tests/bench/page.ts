import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { buildForLocalhost } from '#lib/cli/build-extension.ts';
import { type Launched, launchBrowser } from '#lib/cli/launch-browser.ts';
import { loadPack } from '#lib/cli/load-pack.ts';
import { type PageServer, servePages } from '#lib/cli/serve-pages.ts';
import { FLOOR_QUERY, type Floor, type FloorExtension, installFloor } from './page-floor.ts';
import { measureMarkJs, measurePasses, middle, type Passes } from './page-passes.ts';
import { type PageTrace, readTrace, TRACE_CATEGORIES } from './page-trace.ts';

/** What reading one page costs; times in milliseconds of its main thread's processor time. */
interface Cost extends Omit<PageTrace, 'longest'>, Passes, Floor {
  file: string;
  /** The most of ours in one task, at a quarter of the processor's speed. */
  longest: number;
  /** Of the page's heap, in MB, over the same page unread. */
  heap: number;
  /** Marking the pack's names with mark.js; measured on every tenth page, for it takes many seconds. */
  markJs?: number;
}

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
  const costs: Cost[] = [];
  for (const file of files) {
    const names = costs.length % 10 === 0 ? all : [];
    costs.push(await costOf(file, launched, site, floor, names));
    console.error(`${costs.length}/${files.length} ${file}`);
  }
  await launched.browser.close();
  await site.close();
  floor.remove();
  const read = costs.filter(({ starting }) => starting > 0);
  for (const { file } of costs.filter((cost) => !read.includes(cost)))
    console.log(`left out, for no script runs on it, ours as little as others: ${file}`);
  report(read, extension);
}

async function costOf(
  file: string,
  { browser, extension }: Launched,
  site: PageServer,
  floor: FloorExtension,
  names: string[],
): Promise<Cost> {
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

function report(costs: readonly Cost[], scripts: string): void {
  const rows = costs.map(({ file, starting, reading, answers, marking, firstMark, bare, least, ...cost }) => {
    const ours = starting + reading + answers + marking;
    return {
      page: file.replace(/^(.{12}).*__(.{12}).*/, '$1…$2'),
      ...{ starting, reading, answers, marking, bare, least, ...cost },
      ...(firstMark !== undefined && { firstMark }),
      ratio: ours / bare,
      readingRatio: reading / bare,
      leastRatio: least / bare,
      floorRatio: (cost.empty + cost.message + bare) / bare,
      ...(cost.markJs !== undefined && { markJsRatio: cost.markJs / ours }),
    };
  });
  const short = (figure: string | number) =>
    typeof figure === 'number' ? Number(figure.toFixed(2)) : figure;
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, figure]) => [name, short(figure)]))),
  );
  const line = (what: string, of: (row: (typeof rows)[number]) => number | undefined, goal: string) => {
    const figures = rows.map(of).filter((figure) => figure !== undefined);
    if (figures.length === 0) return console.log(`${what.padEnd(46)} on none of these pages`);
    const [least, most] = [Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(2));
    console.log(`${what.padEnd(46)} median ${middle(figures).toFixed(2)}, ${least} to ${most} (${goal})`);
  };
  line('main-thread time over a bare pass', ({ ratio }) => ratio, 'goal: median 2, worst 5');
  line('  of it, reading and asking', ({ readingRatio }) => readingRatio, 'no goal of its own');
  line('  the least reader over a bare pass', ({ leastRatio }) => leastRatio, 'what reading cannot be below');
  line('  a message and a bare pass, the same', ({ floorRatio }) => floorRatio, 'what none can be below');
  line('  an empty content script, ms', ({ empty }) => empty, 'no goal of its own');
  line('  one that sends a message, ms more', ({ message }) => message, 'no goal of its own');
  line('  starting, ms', ({ starting }) => starting, 'no goal of its own');
  line('  reading and asking, ms', ({ reading }) => reading, 'no goal of its own');
  line('  taking answers, ms', ({ answers }) => answers, 'no goal of its own');
  line('  marking, ms', ({ marking }) => marking, 'no goal of its own');
  line('  a bare pass, ms', ({ bare }) => bare, 'no goal of its own');
  line('longest task of ours at 4x throttling, ms', ({ longest }) => longest, 'goal: at most 50');
  line('first highlight, ms by the clock', ({ firstMark }) => firstMark, 'no goal of its own');
  line('mark.js over ours', ({ markJsRatio }) => markJsRatio, 'goal: at least 5');
  line('layout shift', ({ shift }) => shift, 'goal: 0');
  line('heap, MB', ({ heap }) => heap, 'goal: at most 3');
  for (const script of ['read.js', 'marks.js', 'cards.js']) {
    const size = gzipSync(readFileSync(path.join(scripts, script)), { level: 9 }).length;
    console.log(`${script}: ${(size / 1024).toFixed(1)} KB gzipped`);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
