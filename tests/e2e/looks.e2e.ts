import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localhostBuild } from '#lib/cli/build-extension.ts';
import type { BrowserName } from '#lib/cli/find-browser.ts';
import { CARD } from '#lib/cli/open-card.ts';
import { LOOKS, type Look } from '#lib/cli/screenshots/look.ts';
import { Stage } from '#lib/cli/screenshots/stage.ts';
import { SURFACES } from '#lib/cli/screenshots/surfaces.ts';
import { brokenRules } from './broken-rules.ts';
import { BROWSERS } from './reader.ts';

/** All but the page that is read, which is not ours, and what is saved, which has looks tests of its own. */
const OURS = SURFACES.filter(({ root, name }) => root !== 'body' && !['saved', 'library'].includes(name));

/** What of a surface the reader cannot get at: what stands out at a side, and all of a card that leaves the window. */
function lost(page: Page, root: string): Promise<string[]> {
  return page.evaluate(
    (selector: string, host: string) => {
      const top = document.querySelector(selector);
      const main = top?.shadowRoot?.querySelector('[role=dialog]') ?? top;
      if (!main) return ['everything'];
      const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
      const outside: string[] = [];
      if (scrollWidth > clientWidth)
        outside.push(`the window scrolls sideways: ${scrollWidth} > ${clientWidth}`);
      if (main.scrollWidth > main.clientWidth) outside.push('the surface scrolls sideways');
      const box = main.getBoundingClientRect();
      if (selector === host && (box.top < 0 || box.bottom > clientHeight + 1))
        outside.push('the card leaves the window');
      for (const element of main.querySelectorAll('*')) {
        const { left, right, width, height } = element.getBoundingClientRect();
        // A table scrolls in a frame of its own; what is for screen readers only is not seen.
        if (width <= 1 || height <= 1 || element.closest('.matrix table, .unseen, svg')) continue;
        if (left < -1 || right > clientWidth + 1) outside.push(`${element.localName}.${element.className}`);
      }
      return outside;
    },
    root,
    CARD,
  );
}

/** As the browser comes; colours are put on a surface that is open. */
const WIDE: Look = { name: 'wide', features: [], language: 'en' };

/** The ways in which a surface is laid out. What is whole in the smallest window is whole in a narrow one. */
const LAYOUTS: Record<BrowserName, readonly Look[]> = {
  chromium: [WIDE, ...LOOKS.filter(({ name }) => ['right-to-left', 'zoomed'].includes(name))],
  firefox: [
    WIDE,
    {
      name: 'zoomed, right to left',
      features: [],
      language: 'ar',
      window: { width: 320, height: 256 },
    },
  ],
};

/** Ways in which nothing but colours differs. */
const COLOURS = LOOKS.filter(({ language, window }) => language === 'en' && window === undefined);

/** The rules of accessibility that a surface breaks in any colours; Firefox cannot be given any from outside. */
async function brokenInColours(name: BrowserName, page: Page, root: string): Promise<string[]> {
  if (name === 'firefox') return brokenRules(page, root);
  const session = await page.createCDPSession();
  const broken: string[] = [];
  for (const { name: colours, features } of COLOURS) {
    await session.send('Emulation.setEmulatedMedia', { features });
    broken.push(...(await brokenRules(page, root)).map((rule) => `${colours}: ${rule}`));
  }
  return broken;
}

describe.each(BROWSERS)('every surface in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.start(name, localhostBuild(name));
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.stop());

  describe.each(LAYOUTS[name])('$name', (look) => {
    beforeAll(() => stage.dress(look));

    test.each(OURS)('$name is whole, and breaks no rule of accessibility', async ({ root, open }) => {
      const page = await open(stage);
      expect(await lost(page, root)).toEqual([]);
      const broken = look === WIDE ? brokenInColours(name, page, root) : brokenRules(page, root);
      expect(await broken).toEqual([]);
    });
  });
});
