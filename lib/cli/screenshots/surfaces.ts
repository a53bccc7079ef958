import type { Page } from 'puppeteer-core';
import { CARD } from '../open-card.ts';
import type { Stage } from './stage.ts';

/** Something that readers see. */
export interface Surface {
  name: string;
  /** Opens it, in front and at rest. */
  open(stage: Stage): Promise<Page>;
  /** True where the picture shows the whole page, not only what is in the window. */
  whole?: true;
}

const WINDOW = { width: 1100, height: 1000 };
const PANEL = { width: 400, height: 900 };

/** All surfaces of which pictures are taken, each an entry by itself. */
export const SURFACES: readonly Surface[] = [
  { name: 'page', open: (stage) => stage.demo(WINDOW), whole: true },
  { name: 'card', open: (stage) => onDemo(stage, 'c-kindergarten') },
  { name: 'name-card', open: (stage) => onDemo(stage, 'per-stoltenberg') },
  {
    name: 'list',
    open: async (stage) => {
      const page = await stage.demo(WINDOW);
      await stage.list(page);
      await page.waitForSelector(`${CARD} >>> .found`);
      return page;
    },
  },
  { name: 'popup', open: (stage) => stage.beside('/popup.html', { width: 380, height: 600 }) },
  { name: 'panel', open: (stage) => stage.beside('/sidepanel.html', PANEL) },
  {
    name: 'matrix',
    open: async (stage) => {
      const panel = await stage.beside('/sidepanel.html', PANEL);
      await panel.click('.views button:nth-child(2)');
      await panel.click('td button[aria-expanded] svg');
      await panel.waitForSelector('[colspan]');
      return panel;
    },
  },
  { name: 'welcome', open: (stage) => stage.own('/welcome.html', WINDOW), whole: true },
  { name: 'options', open: (stage) => stage.own('/options.html', WINDOW), whole: true },
];

/** The demo page with a card in a window so high that it shows nearly all of it. */
async function onDemo(stage: Stage, id: string): Promise<Page> {
  const page = await stage.demo({ width: 1100, height: 2600 });
  await stage.show(page, id);
  await page.waitForSelector(`${CARD} >>> [role=dialog]`);
  return page;
}
