import browser from 'webextension-polyfill';
import type { Settings } from '#lib/model/settings.ts';
import { readSettings } from '#lib/store/settings.ts';
import type { Translation } from '../../components/Translation.ts';
import { readMessages } from '../language/read-messages.ts';
import { translationFor } from '../language/translation-for.ts';

/** White on this slate: 9.2 to 1. */
const BADGE = { back: '#3b4657', text: '#ffffff' };

/** Whether a tab's page may be read: `off` where the reader switched its site off, `paused` where they paused everything. */
type Standing = 'on' | 'off' | 'paused';

/** Gives the badge its colours; browsers forget them when they close. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE.back });
  await browser.action.setBadgeTextColor({ color: BADGE.text });
}

/** Shows on the toolbar how many different claims a tab shows; the browser itself clears it when the tab moves on. */
export async function showCount(tabId: number, claims: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: claims === 0 ? '' : String(claims) });
  const settings = await readSettings();
  const translation = await translationOf(settings);
  const title =
    claims === 0
      ? titleOf(await standingOf(tabId, settings), translation)
      : `${translation.t('extensionName')}: ${translation.plural('popupClaims', claims)}`;
  await browser.action.setTitle({ tabId, title });
}

/** Shows on the toolbar, in all tabs, whether all is paused, and in which tabs the site is switched off. */
export async function showStandings(settings: Settings): Promise<void> {
  const everywhere = settings.paused ? 'paused' : 'on';
  const translation = await translationOf(settings);
  await browser.action.setIcon({ path: iconOf(everywhere) });
  await browser.action.setTitle({ title: titleOf(everywhere, translation) });
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(
      async ({ id }) => id !== undefined && showStanding(id, await standingOf(id, settings), translation),
    ),
  );
}

/** Shows it in a tab that goes to another page: browsers forget then what a tab's button looked like. */
export async function showNewPage(tabId: number): Promise<void> {
  const settings = await readSettings();
  const standing = await standingOf(tabId, settings);
  if (standing === 'off') await showStanding(tabId, standing, await translationOf(settings));
}

async function showStanding(tabId: number, standing: Standing, translation: Translation): Promise<void> {
  await browser.action.setIcon({ tabId, path: iconOf(standing) });
  // What a badge counts, the title counts: it stays while there is one.
  if ((await browser.action.getBadgeText({ tabId })) !== '') return;
  await browser.action.setTitle({ tabId, title: titleOf(standing, translation) });
}

async function standingOf(tabId: number, { paused, sitesOff }: Settings): Promise<Standing> {
  if (paused) return 'paused';
  const off = sitesOff.length === 0 ? [] : await browser.tabs.query({ url: sitesOff });
  return off.some(({ id }) => id === tabId) ? 'off' : 'on';
}

function titleOf(standing: Standing, { t }: Translation): string {
  const name = t('extensionName');
  return standing === 'on' ? name : `${name}: ${t(standing === 'off' ? 'siteIsOff' : 'popupPaused')}`;
}

function iconOf(standing: Standing): Record<string, string> {
  const folder = standing === 'on' ? 'icon' : 'icon-paused';
  return Object.fromEntries(['16', '32', '48'].map((size) => [size, `/${folder}/${size}.png`]));
}

function translationOf({ language }: Settings): Promise<Translation> {
  return translationFor(language, readMessages);
}
