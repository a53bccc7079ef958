import type { Page } from 'puppeteer-core';
import type { Language } from '#lib/model/settings.ts';

/** A way in which readers see everything: their colours, their language, their window. */
export interface Look {
  name: string;
  /** CSS media features, e.g. `forced-colors`. */
  features: { name: string; value: string }[];
  language: Language;
  /** The window's width in CSS pixels, where it is less than a surface would have. */
  width?: number;
}

const SCHEME = 'prefers-color-scheme';

/** The looks that every surface is seen in. */
export const LOOKS: readonly Look[] = [
  { name: 'light', features: [{ name: SCHEME, value: 'light' }], language: 'en' },
  { name: 'dark', features: [{ name: SCHEME, value: 'dark' }], language: 'en' },
  {
    name: 'forced-colours',
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: SCHEME, value: 'dark' },
    ],
    language: 'en',
  },
  { name: 'right-to-left', features: [{ name: SCHEME, value: 'light' }], language: 'ar' },
  { name: 'narrow', features: [{ name: SCHEME, value: 'light' }], language: 'en', width: 320 },
];

/** Gives a page the colours of a look; Chromium only, and before the page is loaded, for some pages ask once. */
export async function putOn(page: Page, { features }: Pick<Look, 'features'>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}
