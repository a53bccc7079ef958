import type { Page } from 'puppeteer-core';
import type { Language } from '#lib/model/settings.ts';

/** A window's size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A way in which readers see everything: their colours, their language, their window. */
export interface Look {
  name: string;
  /** CSS media features, e.g. `forced-colors`; those of the browser where there are none. */
  features: { name: string; value: string }[];
  language: Language;
  /** The window, where it is smaller than a surface would have it. */
  window?: Partial<Size>;
}

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };

/** The looks that every surface is seen in. */
export const LOOKS: readonly Look[] = [
  { name: 'light', features: [light], language: 'en' },
  { name: 'dark', features: [dark], language: 'en' },
  { name: 'forced-colours', features: [{ name: 'forced-colors', value: 'active' }, dark], language: 'en' },
  { name: 'more-contrast', features: [{ name: 'prefers-contrast', value: 'more' }, light], language: 'en' },
  { name: 'right-to-left', features: [light], language: 'ar' },
  { name: 'narrow', features: [light], language: 'en', window: { width: 320 } },
  // What is left of 1280 by 1024 at 400 %, where nothing may be lost (WCAG 1.4.10).
  { name: 'zoomed', features: [light], language: 'en', window: { width: 320, height: 256 } },
];

/** Gives a page the colours of a look, before it is loaded, for some pages ask once. Only Chromium can take any. */
export async function putOn(page: Page, { features }: Pick<Look, 'features'>): Promise<void> {
  if (features.length === 0) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}
