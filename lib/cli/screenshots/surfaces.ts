import type { Page } from 'puppeteer-core';
import { CARD } from '../open-card.ts';
import type { Stage } from './stage.ts';

/** Something that readers see. */
export interface Surface {
  name: string;
  /** The element that holds all of it. */
  root: string;
  /** Opens it, in front and at rest. */
  open(stage: Stage): Promise<Page>;
  /** True where the picture shows the whole page, not only what is in the window. */
  whole?: true;
}

const WINDOW = { width: 1100, height: 1000 };
const PANEL = { width: 400, height: 900 };

/** All surfaces of which pictures are taken, each an entry by itself. */
export const SURFACES: readonly Surface[] = [
  { name: 'page', root: 'body', open: (stage) => stage.demo(WINDOW), whole: true },
  { name: 'card', root: CARD, open: (stage) => onDemo(stage, 'c-kindergarten') },
  { name: 'differing-card', root: CARD, open: (stage) => onDemo(stage, 'c-150000', '/outcomes') },
  { name: 'contrary-card', root: CARD, open: (stage) => onDemo(stage, 'c-gorman-expelled', '/outcomes') },
  { name: 'name-card', root: CARD, open: (stage) => onDemo(stage, 'per-stoltenberg') },
  {
    name: 'list',
    root: CARD,
    open: async (stage) => {
      const page = await stage.demo(WINDOW);
      await stage.list(page);
      await page.waitForSelector(`${CARD} >>> .found`);
      return page;
    },
  },
  { name: 'popup', root: 'main', open: (stage) => stage.beside('/popup.html', { width: 380, height: 600 }) },
  { name: 'panel', root: 'main', open: (stage) => stage.beside('/sidepanel.html', PANEL) },
  {
    name: 'matrix',
    root: 'main',
    open: async (stage) => {
      const panel = await stage.beside('/sidepanel.html', PANEL);
      await press(panel, '.views button:nth-child(2)');
      await press(panel, 'td button:has(svg)');
      await panel.waitForSelector('[colspan]');
      return panel;
    },
  },
  { name: 'welcome', root: 'main', open: (stage) => stage.own('/welcome.html', WINDOW), whole: true },
  { name: 'options', root: 'main', open: (stage) => stage.own('/options.html', WINDOW), whole: true },
  { name: 'saved', root: CARD, open: (stage) => saved(stage, 'c-kindergarten') },
  {
    name: 'library',
    root: 'main',
    open: async (stage) => {
      for (const id of ['c-kindergarten', 'per-stoltenberg']) await saved(stage, id);
      const library = await stage.own('/library.html', { width: 1280, height: 820 });
      // Saved last, and so first in the list.
      await library.waitForSelector('[role=option]');
      await library.click('[role=option]:first-child');
      await library.waitForSelector('.kept-rows');
      return library;
    },
  },
];

/** Presses a button wherever it is: a reader would scroll to it first. */
async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** The demo page with a card in a window so high that it shows nearly all of it. */
async function onDemo(stage: Stage, id: string, path?: string): Promise<Page> {
  const page = await stage.demo({ width: 1100, height: 2600 }, path);
  await stage.show(page, id);
  await page.waitForSelector(`${CARD} >>> [role=dialog]`);
  return page;
}

/** The card of a passage just saved from the card of a claim or a name, at an address where nothing else is saved. */
async function saved(stage: Stage, id: string): Promise<Page> {
  const page = await onDemo(stage, id, `/${id}-${stage.look}`);
  await press(page, `${CARD} >>> .saved-here > .button`);
  await page.waitForSelector(`${CARD} >>> .colours`);
  return page;
}
