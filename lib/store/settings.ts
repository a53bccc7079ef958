import * as v from 'valibot';
import browser from 'webextension-polyfill';

const schema = v.object({
  /** Match patterns of sites that stay unread although a wider permission would allow it. */
  sitesOff: v.array(v.string()),
});

/** What the reader has set. */
export type Settings = v.InferOutput<typeof schema>;

/** Settings that could not be written, most likely for want of space; the old ones are still there. */
export class SettingsNotSavedError extends Error {
  override readonly name = 'SettingsNotSavedError';
}

const KEY = 'settings';
const DEFAULTS: Settings = { sitesOff: [] };

/** The reader's settings; the defaults where there are none yet or what is stored cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parsed(stored[KEY]) ?? DEFAULTS;
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

/** Calls back with the new settings whenever they change, in whatever part of the extension. */
export function onSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed(parsed(changes[KEY]?.newValue) ?? DEFAULTS);
  });
}

function parsed(stored: unknown): Settings | undefined {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : undefined;
}
