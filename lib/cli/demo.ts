import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Found } from '#lib/model/found.ts';
import { PackFormatError, PackVersionError } from '#lib/pack/parse-pack.ts';
import { askTab } from './ask-tab.ts';
import { buildForLocalhost } from './build-extension.ts';
import { demoPage } from './demo-page.ts';
import { BrowserMissingError, type BrowserName } from './find-browser.ts';
import { InputError } from './input-error.ts';
import { launchBrowser } from './launch-browser.ts';
import { openCard } from './open-card.ts';
import { pack } from './pack.ts';
import { painted } from './painted.ts';
import { servePages } from './serve-pages.ts';
import { waitForClaims } from './wait-for-claims.ts';
import { withPack } from './with-pack.ts';

const PICTURES = 'test-results/demo';

/**
 * `npm run demo [-- --firefox] [--headless] [--pack FILE] [--page FILE]`: builds, and opens a browser on the demo page with the
 * extension in it; with another pack in the place of the bundled one, and on another page, a file of HTML or text.
 */
async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: !hasDisplay() },
      pack: { type: 'string' },
      page: { type: 'string' },
    },
  });
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
  if ((await pack(['--check'])) !== 0) return 1;
  const html = await demoPage(values.page);
  const built = await buildForLocalhost(name);
  const extension = values.pack === undefined ? built : await withPack(built, values.pack);
  const site = await servePages((path) => (path === '/' ? { html } : undefined));
  const launched = await launchBrowser(name, { extension, headless: values.headless });
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.goto(`${site.origin}/`);
  await waitForClaims(page);

  const asking = await launched.browser.newPage();
  await asking.goto(`${launched.extension}/popup.html`, { waitUntil: name === 'firefox' ? [] : 'load' });
  await asking.waitForSelector('body');
  report((await askTab(asking, page.url(), 'found', {})).found);
  await asking.close();
  await page.bringToFront();

  if (values.headless) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${name}-page.png`, fullPage: true });
    const first = (await painted(page)).find(({ kind }) => kind === 'claim');
    await openCard(page, first?.text.slice(0, 20) ?? '');
    await page.screenshot({ path: `${PICTURES}/${name}-card.png` });
    await launched.browser.close();
    console.log(`\nNo display: the page and a card are pictures now, in ${PICTURES}/.`);
  } else {
    console.log(`\n${page.url()} is open: click on a highlighted sentence. Close the browser to end.`);
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  }
  await site.close();
  return 0;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function report(found: Found[]): void {
  const claims = found.filter(({ kind }) => kind === 'claim');
  const names = new Set(found.filter(({ kind }) => kind === 'entity').map(({ text }) => text));
  console.log(`\n${claims.length} claims on the demo page:`);
  for (const { id, text } of claims) console.log(`  ${id}\n      ${text}`);
  console.log(`\n${names.size} names: ${[...names].join(', ')}`);
}

try {
  process.exitCode = await demo(process.argv.slice(2));
} catch (error) {
  const expected = [BrowserMissingError, InputError, PackFormatError, PackVersionError];
  if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
