import 'fake-indexeddb/auto'; // before Dexie, which looks for a database when it is loaded

import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexDb } from '#lib/store/index-db.ts';
import { KeptIndex } from '#lib/store/kept-index.ts';

let db: IndexDb;
let kept: KeptIndex;
const bytes = (...some: number[]) => Uint8Array.from(some);

beforeEach(() => {
  db = new IndexDb();
  kept = new KeptIndex(db);
});
afterEach(() => db.delete());

test('what was kept is given back under its key, and nothing under another', async () => {
  await kept.keep('one', bytes(1, 2, 3));
  expect(await kept.read('one')).toEqual(bytes(1, 2, 3));
  expect(await kept.read('other')).toBeUndefined();
});

test('what is kept anew takes the place of all that was', async () => {
  await kept.keep('one', bytes(1));
  await kept.keep('two', bytes(2));
  expect(await db.indexes.toCollection().primaryKeys()).toEqual(['two']);
});

test('where the browser has no database to give, nothing is kept and nothing breaks', async () => {
  db.close();
  await kept.keep('one', bytes(1));
  expect(await kept.read('one')).toBeUndefined();
});
