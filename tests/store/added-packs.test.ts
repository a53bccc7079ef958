import 'fake-indexeddb/auto'; // before Dexie, which looks for a database when it is loaded

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AddedPack, PackFacts } from '#lib/model/added-pack.ts';
import { AddedPacks, PacksFailedError } from '#lib/store/added-packs.ts';
import { LibraryFullError } from '#lib/store/library-errors.ts';
import { PackDb } from '#lib/store/pack-db.ts';

let db: PackDb;
let packs: AddedPacks;
let clock = 0;

const facts = (id: string, digest = 'd'): PackFacts => ({
  id,
  makers: ['tests'],
  licence: 'none',
  digest,
  coverage: { title: id, days: { from: '2030-05-02', to: '2030-05-03' }, outlets: [], claims: 1 },
});

/** The list as somebody who follows it sees it at once. */
const listed = () =>
  new Promise<AddedPack[]>((resolve, reject) => {
    const end = packs.follow((list) => {
      resolve(list);
      queueMicrotask(() => end());
    }, reject);
  });

beforeEach(() => {
  clock = 0;
  db = new PackDb();
  packs = new AddedPacks(db, () => new Date(Date.UTC(2030, 0, 1, 0, 0, clock++)));
});
afterEach(() => db.delete());

describe('packs', () => {
  test('are asked in the order in which they were added, and listed with what is known of them', async () => {
    await packs.add(facts('b'), 'B');
    await packs.add(facts('a'), 'A');
    expect((await packs.inUse()).map(({ pack, text }) => `${pack.id} ${text}`)).toEqual(['b B', 'a A']);
    expect(await listed()).toEqual([
      { ...facts('b'), added: '2030-01-01T00:00:00.000Z', on: true },
      { ...facts('a'), added: '2030-01-01T00:00:01.000Z', on: true },
    ]);
  });

  test('take the place of their earlier issue', async () => {
    await packs.add(facts('a', 'old'), 'OLD');
    await packs.add(facts('a', 'new'), 'NEW');
    expect((await packs.inUse()).map(({ pack, text }) => `${pack.digest} ${text}`)).toEqual(['new NEW']);
  });

  test('that are switched off stay, unasked', async () => {
    await packs.add(facts('a'), 'A');
    await packs.turn('a', false);
    await packs.turn('gone', false);
    expect(await packs.inUse()).toEqual([]);
    expect((await listed()).map(({ on }) => on)).toEqual([false]);
    await packs.turn('a', true);
    expect(await packs.inUse()).toHaveLength(1);
  });

  test('are removed and put back as they were', async () => {
    await packs.add(facts('a'), 'A');
    const before = await packs.inUse();
    const removed = await packs.remove('a');
    expect(await packs.inUse()).toEqual([]);
    expect(await packs.remove('a')).toBeUndefined();
    if (removed) await packs.putBack(removed);
    expect(await packs.inUse()).toEqual(before);
  });

  test.each([
    ['a full disk', 'QuotaExceededError', LibraryFullError],
    ['a broken one', 'UnknownError', PacksFailedError],
  ])('stay as they were where writing fails: %s', async (_, name, type) => {
    await packs.add(facts('a', 'old'), 'OLD');
    const before = await packs.inUse();
    const broken = new PackDb();
    broken.use({
      stack: 'dbcore',
      name: 'failing',
      create: (core) => ({
        ...core,
        table: (table) => ({
          ...core.table(table),
          // The facts are written already: they must not stay without their file.
          mutate: (request) =>
            table === 'files'
              ? Promise.reject(new DOMException('', name))
              : core.table(table).mutate(request),
        }),
      }),
    });
    await expect(new AddedPacks(broken).add(facts('a', 'new'), 'NEW')).rejects.toThrow(type);
    broken.close();
    expect(await packs.inUse()).toEqual(before);
  });
});
