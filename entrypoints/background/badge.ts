import browser from 'webextension-polyfill';
import type { Translation } from '../../components/Translation.ts';

/** White on this slate: 9.2 to 1. */
const COLOURS = { back: '#3b4657', text: '#ffffff' };

/** Gives the badge its colours; browsers forget them when they close. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.back });
  await browser.action.setBadgeTextColor({ color: COLOURS.text });
}

/** Shows on the toolbar how many different claims a tab shows; the browser itself clears it when the tab moves on. */
export async function showCount(tabId: number, claims: number, { t, plural }: Translation): Promise<void> {
  const name = t('extensionName');
  const title = claims === 0 ? name : `${name}: ${plural('popupClaims', claims)}`;
  await browser.action.setBadgeText({ tabId, text: claims === 0 ? '' : String(claims) });
  await browser.action.setTitle({ tabId, title });
}
