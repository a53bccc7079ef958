import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Choices, Settings } from '#lib/model/settings.ts';
import { readSettings, saveSettings } from './settings.ts';
import { choicesSchema } from './settings-schema.ts';

const KEY = 'choices';

/**
 * Hands the choices to the browser's own sync after a change of settings, where the reader wants that. Turning sync on takes
 * over what another browser has already handed in, and only where there is nothing hands in our own.
 *
 * The settings of this device hold whatever happens here: where the browser has no sync, or it is full, nothing is lost but
 * the copy. Sites never go along.
 */
export async function pushChoices(now: Settings, before: Settings): Promise<void> {
  if (!now.sync) return;
  const synced = await syncedChoices();
  if (!before.sync && synced) await takeOver(synced);
  else if (!isSame(synced, now)) await browser.storage.sync.set({ [KEY]: v.parse(choicesSchema, now) });
}

/** Takes over the choices that another of the reader's browsers handed in, where the reader wants that. */
export async function pullChoices(): Promise<void> {
  const synced = await syncedChoices();
  if (synced && (await readSettings()).sync) await takeOver(synced);
}

/** Calls back whenever the browser's sync brings choices, those of this browser included. */
export function onSyncedChoices(changed: () => void): void {
  browser.storage.sync.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}

async function syncedChoices(): Promise<Choices | undefined> {
  const stored = (await browser.storage.sync.get(KEY))[KEY];
  return stored === undefined ? undefined : v.parse(choicesSchema, stored);
}

async function takeOver(synced: Choices): Promise<void> {
  const settings = await readSettings();
  if (!isSame(synced, settings)) await saveSettings({ ...settings, ...synced });
}

function isSame(one: Choices | undefined, other: Choices): boolean {
  return JSON.stringify(one) === JSON.stringify(v.parse(choicesSchema, other));
}
