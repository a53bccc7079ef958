import browser from 'webextension-polyfill';
import { tellFrames } from '#lib/messages/ask.ts';
import type { Settings } from '#lib/model/settings.ts';
import { readSettings } from '#lib/store/settings.ts';
import { FRAME_CLAIMS } from '../content/frame-claims.ts';
import { RUN } from '../content/page-run.ts';
import { everyFrame } from './every-frame.ts';

const ID = 'read';

/** A tab that extensions may not read: a page of the browser, an add-on shop, a site that was not granted. */
export class TabNotReadableError extends Error {
  override readonly name = 'TabNotReadableError';
}

/** The reader has paused the extension. */
export class PausedError extends Error {
  override readonly name = 'PausedError';
}

/** What of the settings says where to read: nowhere while paused, and never on the sites that are off. */
export type Where = Pick<Settings, 'paused' | 'sitesOff'>;

/** Has a glance taken at every page of a granted site from its next one on, and of no other. */
export async function registerContentScript({ paused, sitesOff }: Where): Promise<void> {
  const matches = paused ? [] : await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isRegistered = registered.length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['glance.js'],
    // Frames are pages as well; those without an address of their own are looked at from outside (`InnerFrames`).
    allFrames: true,
    matches,
    excludeMatches: sitesOff,
    runAt: 'document_idle' as const,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The match patterns of the sites that the reader granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Reads a tab once, for a reader who waits for it: by a grant of its site, or by the click that just opened the popup or the
 * key just pressed. When this ends, the page can be asked. A tab that is being read goes on.
 *
 * @throws TabNotReadableError where the browser does not let us, PausedError
 */
export async function readTab(tabId: number): Promise<void> {
  if ((await readSettings()).paused)
    throw new PausedError('Second Source is paused. Go on from its popup or its options.');
  try {
    await readFrames(tabId);
    await browser.scripting.executeScript({
      ...everyFrame(tabId),
      func: (slot: string) => Reflect.get(globalThis, slot)?.begun,
      args: [RUN],
    });
  } catch (cause) {
    throw new TabNotReadableError('The browser does not let extensions read this page.', { cause });
  }
}

/** Has all frames of a tab read from their next idle moment on, which for a tab that nobody looks at may be a minute away. */
export async function readFrames(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ ...everyFrame(tabId), files: ['read.js'] });
}

/** Has a frame of a tab read from its next idle moment on. */
export async function readFrame(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['read.js'] });
}

/**
 * Runs the script that marks what was found in a frame of a tab; the script that reads there waits for it. The style sheet
 * goes in first, so that no highlight is without its looks.
 */
export async function runMarks(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['assets/highlights.css'] });
  await browser.scripting.executeScript({ target, files: ['marks.js'] });
}

/** Runs the script that draws cards in a frame of a tab; the script there that wants them waits for it. */
export async function runCards(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['cards.js'] });
}

/**
 * How many different claims a tab shows in all its frames, which are asked: the background remembers nothing of a page. Where
 * the tab cannot be asked as a whole, those that one frame has told.
 */
export async function claimsOf(tabId: number, told: readonly string[]): Promise<number> {
  const asked = await browser.scripting
    .executeScript({
      ...everyFrame(tabId),
      func: (slot: string) => Reflect.get(globalThis, slot) ?? [],
      args: [FRAME_CLAIMS],
    })
    .catch(() => []);
  const claims = asked.flatMap(({ result }) => (Array.isArray(result) ? result : []));
  return new Set([...told, ...claims]).size;
}

/** Reads the tabs that already show one of these sites; those that cannot be read stay as they are. */
export async function readOpenTabs(sites: string[], { paused, sitesOff }: Where): Promise<void> {
  if (paused || sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites, discarded: false });
  const left = sitesOff.length === 0 ? [] : await browser.tabs.query({ url: sitesOff });
  const leftIds = new Set(left.map(({ id }) => id));
  const ids = tabs.flatMap(({ id }) => (id === undefined || leftIds.has(id) ? [] : id));
  await Promise.allSettled(ids.map(readFrames));
}

/** Has every page left that the reader has taken the grant back for; asks the browser which, for it knows best. */
export async function leaveLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId !== undefined && !(await isReadable(tabId))) await tellFrames(tabId, 'leave', {});
    }),
  );
}

async function isReadable(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    return true;
  } catch {
    return false;
  }
}
