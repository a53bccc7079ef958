import browser from 'webextension-polyfill';
import { askPage } from '#lib/messages/ask.ts';
import { readSettings, saveSettings } from '#lib/store/settings.ts';
import { sitePattern } from '#lib/store/site-pattern.ts';
import { grantedSites, leaveLostTabs, readOpenTabs, registerContentScript } from './content-script.ts';

/** An address that no site can be made of. */
export class NoSiteError extends Error {
  override readonly name = 'NoSiteError';
}

/**
 * Which sites are read: those that the reader granted, but for those that they switched off.
 *
 * One change after the other: two at once would each write over what the other had read.
 */
export class Sites {
  #last: Promise<unknown> = Promise.resolve();

  /** Follows the grants and settings as they stand. */
  async follow(): Promise<void> {
    await this.#inTurn(async () => registerContentScript((await readSettings()).sitesOff));
  }

  /** Follows a grant that was taken back, also in the tabs that are open. */
  async revoked(): Promise<void> {
    await this.follow();
    await leaveLostTabs();
  }

  /** Follows a grant: the sites' open tabs are read at once, and a site that was switched off is on again. */
  async granted(sites: string[] = []): Promise<void> {
    await this.#inTurn(async () => {
      const before = await readSettings();
      const sitesOff = before.sitesOff.filter((off) => !sites.includes(off));
      if (sitesOff.length < before.sitesOff.length) await saveSettings({ ...before, sitesOff });
      await registerContentScript(sitesOff);
      await readOpenTabs(sites, sitesOff);
    });
  }

  /** Follows, and reads the open tabs of all granted sites: an update cuts off the content scripts that run in them. */
  async installed(): Promise<void> {
    await this.#inTurn(async () => {
      const { sitesOff } = await readSettings();
      await registerContentScript(sitesOff);
      await readOpenTabs(await grantedSites(), sitesOff);
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
    await this.#inTurn(async () => {
      const before = await readSettings();
      const others = before.sitesOff.filter((off) => off !== site);
      const sitesOff = on ? others : [...others, site];
      await saveSettings({ ...before, sitesOff });
      if (!on) await leaveSite(site);
      await registerContentScript(sitesOff);
      if (on) await readOpenTabs([site], sitesOff);
    });
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

async function leaveSite(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: site });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askPage(id, 'leave', {})));
  const always = browser.runtime.getManifest().host_permissions ?? [];
  const granted = await grantedSites();
  if (granted.includes(site) && !always.includes(site)) await browser.permissions.remove({ origins: [site] });
}
