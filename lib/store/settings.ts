import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings, SettingsChange } from '#lib/model/settings.ts';
import { settingsSchema } from './settings-schema.ts';

/** Settings that could not be written, most likely for want of space; the old ones are still there. */
export class SettingsNotSavedError extends Error {
  override readonly name = 'SettingsNotSavedError';
}

const KEY = 'settings';

/** What holds before the reader has set anything. */
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, { sitesOff: [] });

/** The reader's settings; the defaults where there are none yet or what is stored cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parsed(stored[KEY]) ?? DEFAULT_SETTINGS;
}

/**
 * Writes settings. Throws `SettingsNotSavedError`, with the old ones intact. What was stored and could not be read, say by a
 * newer version, is put aside first.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const isUnreadable = stored !== undefined && parsed(stored) === undefined;
  try {
    await browser.storage.local.set({
      [KEY]: settings,
      ...(isUnreadable && { [`${KEY}.unreadable`]: stored }),
    });
  } catch (cause) {
    throw new SettingsNotSavedError(
      'The setting could not be saved. Is the disk full? The old setting still holds.',
      {
        cause,
      },
    );
  }
}

/**
 * Changes some of the settings and leaves the others as they are. Whoever calls has calls take turns: each reads first.
 * Throws `SettingsNotSavedError`, with the old ones intact.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const settings = await readSettings();
  await saveSettings({ ...settings, ...change, looks: { ...settings.looks, ...change.looks } });
}

/**
 * Calls back with the new settings, and those before, whenever they change in whatever part of the extension; until the
 * returned function is called.
 */
export function onSettings(changed: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const { [KEY]: change } = changes;
    if (!change) return;
    changed(parsed(change.newValue) ?? DEFAULT_SETTINGS, parsed(change.oldValue) ?? DEFAULT_SETTINGS);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function parsed(stored: unknown): Settings | undefined {
  const read = v.safeParse(settingsSchema, stored);
  return read.success ? read.output : undefined;
}
