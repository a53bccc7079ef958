import browser from 'webextension-polyfill';
import { tellFrames } from '#lib/messages/ask.ts';
import { readSettings, saveSettings } from '#lib/store/settings.ts';
import { namesSite, sitePattern } from '#lib/store/site-pattern.ts';
import { grantedSites, leaveLostTabs, readOpenTabs, registerContentScript } from './content-script.ts';
import type { Turns } from './turns.ts';

/** An address that no site can be made of. */
export class NoSiteError extends Error {
  override readonly name = 'NoSiteError';
}

/** Which sites are read: those that the reader granted, but for those that they switched off; none while all is paused. */
export class Sites {
  readonly #turns: Turns;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** Follows the grants and settings as they stand. */
  async follow(): Promise<void> {
    await this.#turns.take(async () => registerContentScript(await readSettings()));
  }

  /** Follows a grant that was taken back, also in the tabs that are open. */
  async revoked(): Promise<void> {
    await this.follow();
    await leaveLostTabs();
  }

  /** Follows a grant: the sites' open tabs are read at once. A site that was switched off and is now named is on again. */
  async granted(sites: string[] = []): Promise<void> {
    await this.#turns.take(async () => {
      const before = await readSettings();
      const isNotNamed = (off: string) => !sites.some((site) => namesSite(site, off));
      const settings = { ...before, sitesOff: before.sitesOff.filter(isNotNamed) };
      if (settings.sitesOff.length < before.sitesOff.length) await saveSettings(settings);
      await registerContentScript(settings);
      await readOpenTabs(sites, settings);
    });
  }

  /**
   * Follows, and reads the open tabs of all granted sites: when a pause ends, and after an update, which cuts off the content
   * scripts that run in them.
   */
  async begin(): Promise<void> {
    await this.#turns.take(async () => {
      const settings = await readSettings();
      await registerContentScript(settings);
      await readOpenTabs(await grantedSites(), settings);
    });
  }

  /**
   * Has a site read, which must have been granted, or leaves it and gives its grant back. `address` is any of its pages.
   *
   * @throws NoSiteError for an address without a site, SettingsNotSavedError
   */
  async set(address: string, on: boolean): Promise<void> {
    const site = sitePattern(address);
    if (!site) throw new NoSiteError(`"${address}" is not the address of a web page.`);
    await this.#turns.take(async () => {
      const before = await readSettings();
      const others = before.sitesOff.filter((off) => off !== site);
      const settings = { ...before, sitesOff: on ? others : [...others, site] };
      await saveSettings(settings);
      if (!on) await leaveSite(site);
      await registerContentScript(settings);
      if (on) await readOpenTabs([site], settings);
    });
  }
}

async function leaveSite(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: site });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && tellFrames(id, 'leave', {})));
  const always = browser.runtime.getManifest().host_permissions ?? [];
  const granted = await grantedSites();
  if (granted.includes(site) && !always.includes(site)) await browser.permissions.remove({ origins: [site] });
}
