import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildForLocalhost } from './build-extension.ts';
import { CARD } from './open-card.ts';
import { LOOKS } from './screenshots/look.ts';
import { Stage } from './screenshots/stage.ts';
import { SURFACES } from './screenshots/surfaces.ts';

const ALL = 'test-results/screenshots';

/** The few that README shows, by surface and look. */
const README = {
  folder: 'assets/screenshots',
  pictures: ['page-light', 'card-light', 'card-dark', 'matrix-light'],
};

/** How much of the page is seen around a card, in CSS pixels. */
const MARGIN = 24;

/**
 * `npm run screenshots [-- SURFACE…]`: pictures of every surface in every look, of the built extension at work on the demo page
 * in Chromium, to be looked at; and README's.
 */
async function screenshots(names: readonly string[]): Promise<void> {
  for (const folder of [ALL, README.folder]) mkdirSync(folder, { recursive: true });
  const surfaces = SURFACES.filter(({ name }) => names.length === 0 || names.includes(name));
  const stage = await Stage.start('chromium', await buildForLocalhost('chromium'));
  try {
    for (const look of LOOKS) {
      await stage.dress(look);
      for (const { name, open, root, whole = false } of surfaces) {
        const picture = `${name}-${look.name}`;
        const page = await open(stage);
        await settled(page);
        await page.screenshot({ path: `${ALL}/${picture}.png`, fullPage: whole });
        if (README.pictures.includes(picture)) await takeForReadme(page, picture, root);
        await stage.clear();
      }
    }
  } finally {
    await stage.stop();
  }
  console.log(`${surfaces.length * LOOKS.length} pictures are in ${ALL}/.`);
}

/** What is in the window; of a page with a card on it, the card. */
async function takeForReadme(page: Page, picture: string, root: string): Promise<void> {
  const card = root === CARD ? await page.$(`${CARD} >>> [role=dialog]`) : null;
  const box = await card?.boundingBox();
  await page.screenshot({
    path: `${README.folder}/${picture}.png`,
    ...(box && {
      clip: {
        x: Math.max(0, box.x - MARGIN),
        y: Math.max(0, box.y - MARGIN),
        width: box.width + 2 * MARGIN,
        height: box.height + 2 * MARGIN,
      },
    }),
  });
}

/** Waits for what was rendered last to be drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

await screenshots(process.argv.slice(2));
