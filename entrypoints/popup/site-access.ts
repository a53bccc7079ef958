import browser, { type Tabs } from 'webextension-polyfill';
import { ask } from '#lib/messages/ask.ts';
import { readSettings } from '#lib/store/settings.ts';
import { sitePattern } from '#lib/store/site-pattern.ts';
import type { SiteState } from '../../components/SiteSwitch.tsx';
import { asError } from './as-error.ts';

/** Whether the site of a tab is read always; nothing for a page that belongs to no site. */
export async function siteState({ url = '' }: Pick<Tabs.Tab, 'url'>): Promise<SiteState | undefined> {
  const site = sitePattern(url);
  if (!site) return undefined;
  const granted = await browser.permissions.contains({ origins: [site] });
  const { sitesOff } = await readSettings();
  return { host: new URL(url).host, on: granted && !sitesOff.includes(site) };
}

/**
 * Asks for a site, or gives it back, and tells how it stands then. To be called straight from the reader's click, before
 * anything is waited for: only then do browsers ask.
 */
export async function switchSite(url: string, on: boolean): Promise<SiteState | undefined> {
  const site = sitePattern(url);
  if (!site) return undefined;
  try {
    // Said first: the browser's question may close the popup, and nothing after it then runs. Without a grant it means nothing.
    const said = ask('setSite', { origin: site, on });
    const granted = !on || (await browser.permissions.request({ origins: [site] }));
    await said;
    return granted ? await siteState({ url }) : await withProblem(url, 'refused');
  } catch (thrown) {
    return await withProblem(url, asError(thrown));
  }
}

async function withProblem(url: string, problem: NonNullable<SiteState['problem']>) {
  const state = await siteState({ url });
  return state && { ...state, problem };
}
