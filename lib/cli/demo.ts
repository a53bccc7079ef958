import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Found } from '#lib/model/found.ts';
import { askTab } from './ask-tab.ts';
import { buildForLocalhost } from './build-extension.ts';
import { BrowserMissingError, type BrowserName } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openCard } from './open-card.ts';
import { pack } from './pack.ts';
import { servePages } from './serve-pages.ts';
import { waitForClaims } from './wait-for-claims.ts';

const PICTURES = 'test-results/demo';

/** `npm run demo [-- --firefox] [-- --headless]`: builds, and opens a browser on the demo page with the extension in it. */
async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
  if ((await pack(['--check'])) !== 0) return 1;
  const extension = await buildForLocalhost(name);
  const site = await servePages((path) =>
    path === '/' ? { html: readFileSync('assets/demo/index.html', 'utf8') } : undefined,
  );
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
    await openCard(page, 'kindergarten');
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
  if (!(error instanceof BrowserMissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
