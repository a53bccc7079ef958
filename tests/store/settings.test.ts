import { beforeEach, expect, test, vi } from 'vitest';
import {
  onSettings,
  readSettings,
  type Settings,
  SettingsNotSavedError,
  saveSettings,
} from '#lib/store/settings.ts';
import { sitePattern } from '#lib/store/site-pattern.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** `browser.storage.local` with its disk in reach. */
const storage = vi.hoisted(() => {
  const state: { disk: Record<string, unknown>; isFull: boolean; listeners: ((changes: Changes) => void)[] } =
    {
      disk: {},
      isFull: false,
      listeners: [],
    };
  return state;
});

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in storage.disk ? { [key]: storage.disk[key] } : {}),
        set: async (items: Record<string, unknown>) => {
          if (storage.isFull) throw new Error('QuotaExceededError');
          Object.assign(storage.disk, structuredClone(items));
          for (const [key, newValue] of Object.entries(items)) {
            for (const listener of storage.listeners) listener({ [key]: { newValue } });
          }
        },
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => storage.listeners.push(listener),
        },
      },
    },
  },
}));

const off: Settings = { sitesOff: ['https://example.com/*'] };

beforeEach(() => {
  storage.disk = {};
  storage.isFull = false;
  storage.listeners = [];
});

test('what is saved is read, and told to who listens', async () => {
  const told: Settings[] = [];
  onSettings((settings) => told.push(settings));
  await saveSettings(off);
  expect(await readSettings()).toEqual(off);
  expect(told).toEqual([off]);
});

test.each([
  ['nothing', undefined],
  ['text', 'off'],
  ['another shape', { sitesOff: 'all' }],
])('stored settings that cannot be read (%s) give the defaults', async (_, stored) => {
  if (stored !== undefined) storage.disk.settings = stored;
  expect(await readSettings()).toEqual({ sitesOff: [] });
});

test('what could not be read is put aside, not lost', async () => {
  storage.disk.settings = { sitesOff: 'all' };
  await saveSettings(off);
  expect(storage.disk).toEqual({ settings: off, 'settings.unreadable': { sitesOff: 'all' } });
});

test('a full disk is an error that says so, and the old settings hold', async () => {
  await saveSettings(off);
  storage.isFull = true;
  await expect(saveSettings({ sitesOff: [] })).rejects.toThrow(SettingsNotSavedError);
  expect(await readSettings()).toEqual(off);
});

test.each([
  ['https://www.example.com/a/b?c#d', 'https://www.example.com/*'],
  ['http://localhost:4173/', 'http://localhost/*'],
  ['https://example.com/*', 'https://example.com/*'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/page.html', undefined],
  ['', undefined],
])('the site of %j', (address, site) => {
  expect(sitePattern(address)).toBe(site);
});
