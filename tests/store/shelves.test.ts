import 'fake-indexeddb/auto'; // before Dexie, which looks for a database when it is loaded

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryRow } from '#lib/library/library-row.ts';
import { readShelf } from '#lib/library/shelf.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { Library } from '#lib/store/library.ts';
import { LibraryDb } from '#lib/store/library-db.ts';
import { highlight, newHighlight } from './highlight-fixture.ts';

let db: LibraryDb;
let library: Library;

beforeEach(() => {
  db = new LibraryDb();
  library = new Library(db);
});

afterEach(() => db.delete());

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** The rows on all shelves, and what they should be. */
async function shelved() {
  const shelves = await library.shelvesAfter(0);
  return {
    rows: shelves.flatMap(readShelf).sort(byId),
    expected: (await library.all()).map(libraryRow).sort(byId),
  };
}

const some = (count: number) => Array.from({ length: count }, (_, number) => highlight(`h${number}`));

describe('the shelves hold what the library holds', () => {
  test.each<[string, (there: Highlight[]) => Promise<unknown>, number]>([
    ['a save', () => library.save(newHighlight('new')), 701],
    ['a save asked twice', () => library.save(newHighlight('h1', { note: 'other' })), 700],
    ['a change of some', (all) => library.change(all.slice(0, 9), () => ({ tags: ['x', '\uD800'] })), 700],
    ['a change of all', (all) => library.change(all, () => ({ colour: 'pink' })), 700],
    ['deleting', (all) => library.remove(all.slice(0, 500)), 200],
    ['undoing that', async (all) => library.restore(await library.remove(all.slice(0, 500))), 700],
    [
      'a passage that is lost',
      () => library.place(new Map([['h3', { state: 'lost', checked: '2026-02-02T00:00:00.000Z' }]])),
      700,
    ],
    [
      'a merge',
      () =>
        library.merge({
          add: [highlight('m1'), highlight('m2')],
          replace: [{ highlight: highlight('h1', { note: 'newer' }), revision: 1 }],
          known: 0,
        }),
      702,
    ],
  ])('after %s', async (_, act, count) => {
    await library.merge({ add: some(700), replace: [], known: 0 });
    await act(await library.all());
    const { rows, expected } = await shelved();
    expect(rows).toEqual(expected);
    expect(rows.length).toBe(count);
  });

  test('also after a change that was refused', async () => {
    const a = await library.save(newHighlight('a'));
    await library.change([a], () => ({ note: 'theirs' }));
    await library.change([a], () => ({ note: 'mine' })).catch(() => undefined);
    const { rows, expected } = await shelved();
    expect(rows).toEqual(expected);
  });

  test('after coming up from version 2', async () => {
    const second = new Dexie('library');
    second.version(2).stores({ highlights: 'id, page.url, created', facts: 'name' });
    await second.table('highlights').bulkAdd(some(5000));
    await second.table('facts').add({ name: 'backedUp', value: '2026-01-01T00:00:00.000Z' });
    second.close();
    const { rows, expected } = await shelved();
    expect(rows.length).toBe(5000);
    expect(rows).toEqual(expected);
    expect(await library.fact('backedUp')).toBe('2026-01-01T00:00:00.000Z');
  });
});

test('a stamp tells which shelves changed since', async () => {
  await library.merge({ add: some(300), replace: [], known: 0 });
  const seen = Math.max(...(await library.shelvesAfter(0)).map(({ stamp }) => stamp));
  expect(await library.shelvesAfter(seen)).toEqual([]);
  await library.change([{ id: 'h7', revision: 1 }], () => ({ note: 'changed' }));
  const changed = await library.shelvesAfter(seen);
  expect(changed.length).toBe(1);
  expect(changed.flatMap(readShelf).find(({ id }) => id === 'h7')).toMatchObject({ note: 'changed' });
});

test('another connection is told of a change, until it has ended following', async () => {
  const other = new LibraryDb();
  let heard = 0;
  const told = Promise.withResolvers<void>();
  const end = new Library(other).follow(() => {
    if (++heard === 2) told.resolve();
  });
  await expect.poll(() => heard).toBe(1);
  await library.save(newHighlight('a'));
  await told.promise;
  end();
  other.close();
});

test('highlights are found by what may be the same, the newest first, and by id', async () => {
  await library.merge({
    add: [
      highlight('old', { created: '2025-01-01T00:00:00.000Z' }),
      highlight('new', { created: '2027-01-01T00:00:00.000Z' }),
      highlight('else', { page: { url: 'https://else.example/', title: '' } }),
    ],
    replace: [],
    known: 0,
  });
  const ids = (found: Highlight[]) => found.map(({ id }) => id).sort();
  expect(ids(await library.near([highlight('unknown')]))).toEqual(['new', 'old']);
  expect(
    ids(await library.near([highlight('else', { page: { url: 'https://third.example/', title: '' } })])),
  ).toEqual(['else']);
  expect((await library.newest(2)).map(({ id }) => id)).toEqual(['new', 'else']);
  expect((await library.get(['new', 'gone', 'old'])).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(await library.count()).toBe(3);
});
