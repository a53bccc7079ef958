import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** Firefox gives every installed extension a random address; this one is fixed, so that its pages can be opened. */
const FIREFOX_UUID = '5ec0d50c-2ce0-4000-8000-5ec0d50c2ce0';

/** A running browser with the extension installed. */
export interface Launched {
  browser: Browser;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extension: string;
  /** The tab with the welcome page, which the extension opens when it is installed; loaded. */
  welcome: Page;
}

/** What may be chosen when a browser is launched. */
export interface LaunchOptions {
  /** The folder of a built extension. */
  extension: string;
  headless: boolean;
  /** The port of a proxy on this machine; every request then goes through it, those to this machine too. */
  proxy?: number;
  /** Firefox preferences beside the usual ones. */
  prefs?: Record<string, unknown>;
  /** The folder that downloads are saved in, without a question. */
  downloads?: string;
}

/**
 * Starts a browser with a fresh profile and installs a built extension into it, as a reader would find it.
 * @throws BrowserMissingError
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(name);
  const folder = path.resolve(options.extension);
  const launch = { executablePath, headless: options.headless, defaultViewport: null };
  if (name === 'firefox') {
    const browser = await puppeteer.launch({
      ...launch,
      browser: 'firefox',
      args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: FIREFOX_UUID }),
        // A popup that is opened as a tab behind the page it belongs to is to be as quick as the toolbar's own.
        'dom.min_background_timeout_value_without_budget_throttling': 4,
        ...(options.proxy && firefoxProxy(options.proxy)),
        ...(options.downloads && {
          'browser.download.folderList': 2,
          'browser.download.dir': path.resolve(options.downloads),
        }),
        ...options.prefs,
      },
    });
    const welcome = await welcomeOf(browser, () => browser.installExtension(folder));
    return { browser, extension: `moz-extension://${FIREFOX_UUID}`, welcome };
  }
  const browser = await puppeteer.launch({
    ...launch,
    pipe: true,
    enableExtensions: true,
    ...(options.downloads && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: path.resolve(options.downloads) },
    }),
    args: [
      '--window-size=1100,900',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Chromium refuses to run as root with its sandbox; as anybody else the sandbox stays.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  let id = '';
  const welcome = await welcomeOf(browser, async () => {
    id = await browser.installExtension(folder);
  });
  return { browser, extension: `chrome-extension://${id}`, welcome };
}

/** The tab that opens when the extension is installed. Waited for: it would come to the front at a moment of its own. */
async function welcomeOf(browser: Browser, install: () => Promise<unknown>): Promise<Page> {
  const opened = new Promise<Target>((resolve) => {
    browser.on('targetcreated', (target) => target.type() === 'page' && resolve(target));
  });
  await install();
  const page = await (await opened).page();
  if (!page) throw new Error('The welcome page was closed before it was there.');
  await page.waitForFunction(() => location.pathname === '/welcome.html' && document.querySelector('main'));
  return page;
}

function geckoId(folder: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
