import { copyFileSync, mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { LOOKS } from './screenshots/look.ts';
import { Stage } from './screenshots/stage.ts';
import { SURFACES } from './screenshots/surfaces.ts';

const ALL = 'test-results/screenshots';

/** The few that README shows, by surface and look. */
const README = {
  folder: 'assets/screenshots',
  pictures: ['page-light', 'card-light', 'card-dark', 'popup-light', 'matrix-light'],
};

/**
 * `npm run screenshots [-- SURFACE…]`: pictures of every surface in every look, of the built extension at work on the demo page
 * in Chromium, to be looked at; README's are taken from them.
 */
async function screenshots(names: readonly string[]): Promise<void> {
  for (const folder of [ALL, README.folder]) mkdirSync(folder, { recursive: true });
  const surfaces = SURFACES.filter(({ name }) => names.length === 0 || names.includes(name));
  const [first] = LOOKS;
  if (!first) return;
  const stage = await Stage.start(first);
  try {
    for (const look of LOOKS) {
      await stage.dress(look);
      for (const { name, open, whole = false } of surfaces) {
        const page = await open(stage);
        await settled(page);
        await page.screenshot({ path: `${ALL}/${name}-${look.name}.png`, fullPage: whole });
        await stage.clear();
      }
    }
  } finally {
    await stage.stop();
  }
  for (const picture of README.pictures) {
    const isTaken = surfaces.some(({ name }) => picture.startsWith(`${name}-`));
    if (isTaken) copyFileSync(`${ALL}/${picture}.png`, `${README.folder}/${picture}.png`);
  }
  console.log(`${surfaces.length * LOOKS.length} pictures are in ${ALL}/.`);
}

/** Waits for what was rendered last to be drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

await screenshots(process.argv.slice(2));
