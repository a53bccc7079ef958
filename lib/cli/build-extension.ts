import { build } from 'wxt';
import type { BrowserName } from './find-browser.ts';

const OUT_DIR = '.output/localhost';

/** The folder of the build that may read `http://localhost` without being granted it. */
export function localhostBuild(name: BrowserName): string {
  return `${OUT_DIR}/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}

/**
 * Builds the extension as it is for the stores, but that it may read pages of `http://localhost` at once: a permission
 * prompt cannot be answered in a browser that nobody sits in front of. Nothing else may differ; a test holds that.
 * Returns the build's folder.
 */
export async function buildForLocalhost(name: BrowserName): Promise<string> {
  process.env.SECOND_SOURCE_TEST_HOSTS = '1';
  try {
    await build({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      manifestVersion: 3,
      outDir: OUT_DIR,
    });
  } finally {
    delete process.env.SECOND_SOURCE_TEST_HOSTS;
  }
  return localhostBuild(name);
}
