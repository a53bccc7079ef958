import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localhostBuild } from '#lib/cli/build-extension.ts';
import { BROWSERS, Reader } from './reader.ts';

const pack: object = JSON.parse(readFileSync('assets/public/packs/bundled.json', 'utf8'));

describe.each(BROWSERS)('a broken pack in %s', (name) => {
  test.each([
    ['missing', undefined, 'is missing'],
    ['newer', JSON.stringify({ ...pack, version: 2 }), 'newer version'],
    ['damaged', JSON.stringify({ ...pack, claims: 'none' }), 'is damaged'],
  ])('that is %s: the popup says so, and the page stays as it is', async (kind, text, message) => {
    const extension = `.output/broken-pack/${name}-${kind}`;
    cpSync(localhostBuild(name), extension, { recursive: true });
    const file = `${extension}/packs/bundled.json`;
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
    const reader = await Reader.start(name, { extension });
    try {
      const page = await reader.open('/one-claim');
      const popup = await reader.openPopup(page);
      const alert = await popup.waitForSelector('[role=alert]');
      expect(await alert?.evaluate((element) => element.textContent)).toContain(message);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    } finally {
      await reader.stop();
    }
  });
});
