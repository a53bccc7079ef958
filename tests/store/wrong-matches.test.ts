import { beforeEach, expect, test, vi } from 'vitest';
import type { WrongMatch } from '#lib/model/wrong-match.ts';
import { onWrongMatches } from '#lib/store/on-wrong-matches.ts';
import {
  addWrongMatch,
  readWrongMatches,
  removeWrongMatch,
  WrongMatchNotSavedError,
} from '#lib/store/wrong-matches.ts';

/** `browser.storage.local`, with its disk in reach. */
const local = vi.hoisted(() => {
  const state = {
    disk: {} as Record<string, unknown>,
    isFull: false,
    listeners: new Set<(changes: Record<string, unknown>) => void>(),
  };
  const api = {
    get: async (key: string) => (key in state.disk ? { [key]: structuredClone(state.disk[key]) } : {}),
    set: async (items: Record<string, unknown>) => {
      if (state.isFull) throw new Error('QuotaExceededError');
      Object.assign(state.disk, structuredClone(items));
      for (const listener of state.listeners) listener(structuredClone(items));
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) => state.listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) =>
        state.listeners.delete(listener),
    },
  };
  return { state, api };
});

vi.mock('webextension-polyfill', () => ({ default: { storage: { local: local.api } } }));

const one: WrongMatch = {
  claim: 'pier-shut',
  pack: 'ferry',
  host: 'news.example',
  sentence: 'The pier was shut for repairs.',
  time: '2031-05-04T10:00:00.000Z',
};
const other: WrongMatch = { ...one, sentence: 'The pier is never shut.', time: '2031-05-05T10:00:00.000Z' };

beforeEach(() => {
  local.state.disk = {};
  local.state.isFull = false;
  local.state.listeners.clear();
});

test('what is noted is read, and what is taken back is gone', async () => {
  expect(await readWrongMatches()).toEqual([]);
  await addWrongMatch(one);
  await addWrongMatch(other);
  expect(await readWrongMatches()).toEqual([one, other]);
  await removeWrongMatch({ claim: one.claim, sentence: one.sentence });
  await removeWrongMatch({ claim: 'another claim', sentence: other.sentence });
  expect(await readWrongMatches()).toEqual([other]);
});

test('what is said twice is noted once, as it was said last', async () => {
  await addWrongMatch(one);
  await addWrongMatch(other);
  await addWrongMatch({ ...one, time: '2031-05-06T10:00:00.000Z' });
  expect(await readWrongMatches()).toEqual([other, { ...one, time: '2031-05-06T10:00:00.000Z' }]);
});

test('who listens hears of each change, and of nothing else, until they stop', async () => {
  const changed = vi.fn();
  const stop = onWrongMatches(changed);
  await addWrongMatch(one);
  await removeWrongMatch(one);
  await local.api.set({ settings: {} });
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await addWrongMatch(one);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a full disk is a named error, and nothing noted before is lost', async () => {
  await addWrongMatch(one);
  local.state.isFull = true;
  await expect(addWrongMatch(other)).rejects.toThrow(WrongMatchNotSavedError);
  await expect(removeWrongMatch(one)).rejects.toThrow(WrongMatchNotSavedError);
  expect(await readWrongMatches()).toEqual([one]);
});

test('what cannot be read, say of a newer version, is passed over and kept', async () => {
  local.state.disk = { wrongMatches: [{ claim: 7 }, one] };
  expect(await readWrongMatches()).toEqual([one]);
  await addWrongMatch(other);
  await removeWrongMatch(one);
  expect(local.state.disk).toEqual({ wrongMatches: [{ claim: 7 }, other] });
  local.state.disk = { wrongMatches: 'no list' };
  expect(await readWrongMatches()).toEqual([]);
});
