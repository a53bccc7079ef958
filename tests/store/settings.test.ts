import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '#lib/model/settings.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  onSettings,
  readSettings,
  SettingsNotSavedError,
  saveSettings,
} from '#lib/store/settings.ts';
import { onSyncedChoices, pullChoices, pushChoices } from '#lib/store/settings-sync.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** `browser.storage.local` and `browser.storage.sync`, with their disks in reach. */
const storage = vi.hoisted(() => {
  const area = () => {
    const state = {
      disk: {} as Record<string, unknown>,
      isFull: false,
      listeners: new Set<(changes: Changes) => void>(),
    };
    const api = {
      get: async (key: string) => (key in state.disk ? { [key]: structuredClone(state.disk[key]) } : {}),
      set: async (items: Record<string, unknown>) => {
        if (state.isFull) throw new Error('QuotaExceededError');
        const before = state.disk;
        state.disk = { ...before, ...structuredClone(items) };
        for (const [key, newValue] of Object.entries(items)) {
          for (const listener of state.listeners) listener({ [key]: { oldValue: before[key], newValue } });
        }
      },
      onChanged: {
        addListener: (listener: (changes: Changes) => void) => state.listeners.add(listener),
        removeListener: (listener: (changes: Changes) => void) => state.listeners.delete(listener),
      },
    };
    return { state, api };
  };
  return { local: area(), sync: area() };
});

vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: storage.local.api, sync: storage.sync.api } },
}));

const local = storage.local.state;
const sync = storage.sync.state;
const off: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['https://example.com/*'] };

beforeEach(() => {
  for (const state of [local, sync]) {
    state.disk = {};
    state.isFull = false;
    state.listeners.clear();
  }
});

describe('settings', () => {
  test('one choice after the other changes what it is about, and nothing else', async () => {
    await saveSettings(off);
    await changeSettings({ looks: { palette: 'blue' } });
    await changeSettings({ looks: { line: 'wavy' } });
    await changeSettings({ names: false });
    expect(await readSettings()).toEqual({ ...off, names: false, looks: { palette: 'blue', line: 'wavy' } });
  });

  test('what is saved is read, and told to who listens, with what was before', async () => {
    const told: [Settings, Settings][] = [];
    const end = onSettings((...settings) => told.push(settings));
    await saveSettings(off);
    expect(await readSettings()).toEqual(off);
    expect(told).toEqual([[off, DEFAULT_SETTINGS]]);
    end();
    await saveSettings(DEFAULT_SETTINGS);
    expect(told).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'off'],
    ['another shape', { sitesOff: 'all' }],
  ])('stored settings that cannot be read (%s) give the defaults', async (_, stored) => {
    if (stored !== undefined) local.disk.settings = stored;
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test.each<[string, object, Partial<Settings>]>([
    ['of the first release', {}, {}],
    [
      'with a palette of a later release',
      { looks: { palette: 'rose', line: 'wavy' } },
      { looks: { palette: 'amber', line: 'wavy' } },
    ],
    ['with a language of a later release', { language: 'pl', hover: true }, { hover: true }],
    ['with a field of a later release', { sounds: true, paused: true }, { paused: true }],
    ['with a field damaged', { confidence: 0.9, names: false }, { names: false }],
  ])('settings %s keep the sites, and all that is known', async (_, stored, read) => {
    local.disk.settings = { sitesOff: off.sitesOff, ...stored };
    expect(await readSettings()).toEqual({ ...off, ...read });
  });

  test('what could not be read is put aside, not lost', async () => {
    local.disk.settings = { sitesOff: 'all' };
    await saveSettings(off);
    expect(local.disk).toEqual({ settings: off, 'settings.unreadable': { sitesOff: 'all' } });
  });

  test('a full disk is an error that says so, and the old settings hold', async () => {
    await saveSettings(off);
    local.isFull = true;
    await expect(saveSettings(DEFAULT_SETTINGS)).rejects.toThrow(SettingsNotSavedError);
    expect(await readSettings()).toEqual(off);
  });
});

describe('sync', () => {
  const wavy: Settings = { ...off, sync: true, looks: { palette: 'blue', line: 'wavy' } };
  const { paused, sitesOff, sync: _, ...choices } = wavy;

  test('without the reader’s wish nothing goes along', async () => {
    await saveSettings({ ...wavy, sync: false });
    await pushChoices({ ...wavy, sync: false }, off);
    expect(sync.disk).toEqual({});
  });

  test('choices go along, but no site', async () => {
    await saveSettings(wavy);
    await pushChoices(wavy, off);
    expect(sync.disk).toEqual({ choices });
  });

  test('turning it on takes over what another browser handed in, and keeps the sites', async () => {
    sync.disk.choices = { ...choices, hover: true };
    const mine: Settings = { ...off, sync: true };
    await saveSettings(mine);
    await pushChoices(mine, off);
    expect(await readSettings()).toEqual({ ...wavy, hover: true });
    expect(sync.disk.choices).toEqual({ ...choices, hover: true });
  });

  test.each([
    [true, 'blue'],
    [false, 'amber'],
  ])('what comes from another browser is taken over where sync is %j', async (wanted, palette) => {
    await saveSettings({ ...off, sync: wanted });
    sync.disk.choices = choices;
    await pullChoices();
    expect((await readSettings()).looks.palette).toBe(palette);
  });

  test('two browsers do not answer each other for ever', async () => {
    let changes = 0;
    onSyncedChoices(() => {
      changes += 1;
    });
    await saveSettings(wavy);
    await pushChoices(wavy, { ...off, sync: true });
    await pullChoices();
    await pushChoices(wavy, wavy);
    expect(changes).toBe(1);
  });

  test('a full sync costs no setting of this device', async () => {
    sync.isFull = true;
    await saveSettings(wavy);
    await expect(pushChoices(wavy, off)).rejects.toThrow('QuotaExceededError');
    expect(await readSettings()).toEqual(wavy);
  });
});
