import 'fake-indexeddb/auto'; // before Dexie, which looks for a database when it is loaded

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Library } from '#lib/store/library.ts';
import { LibraryDb } from '#lib/store/library-db.ts';
import {
  LibraryFailedError,
  LibraryFullError,
  LibraryNewerError,
  MergeCancelledError,
  StaleHighlightError,
} from '#lib/store/library-errors.ts';
import { highlight, newHighlight } from './highlight-fixture.ts';

let db: LibraryDb;
let library: Library;
let clock = 0;
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++));
const ids = async () => (await library.all()).map(({ id }) => id).sort();

beforeEach(() => {
  clock = 0;
  db = new LibraryDb();
  library = new Library(db, now);
});

afterEach(() => db.delete());

/** Makes so many writes after the first `allowed` fail the way a browser does. */
function failWrites(error: Error, allowed: number, failing = Infinity): void {
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const nth = writes++ - allowed;
            return nth >= 0 && nth < failing ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  });
}

describe('saving', () => {
  test('is answered with what another connection then reads', async () => {
    const saved = await library.save(newHighlight('a'));
    const other = new LibraryDb();
    expect(await new Library(other).all()).toEqual([saved]);
    other.close();
    expect(saved).toMatchObject({
      revision: 1,
      created: '2026-01-01T00:00:00.000Z',
      placement: { state: 'sure' },
    });
  });

  test('asked twice, saves once and keeps what was changed in between', async () => {
    const first = await library.save(newHighlight('a'));
    await library.change([first], () => ({ note: 'later' }));
    expect(await library.save(newHighlight('a'))).toMatchObject({ note: 'later', revision: 2 });
    expect(await ids()).toEqual(['a']);
  });

  test('keeps every UTF-16 unit, lone surrogates too', async () => {
    const note = '\uD800 a \uDFFF \u0000 👩‍👩‍👧 עברית \uFEFF';
    await library.save(newHighlight('a', { note }));
    expect((await library.all())[0]?.note).toBe(note);
  });

  test('finds the highlights of one page, the oldest first', async () => {
    await library.save(newHighlight('b'));
    await library.save(newHighlight('a'));
    await library.save(newHighlight('c', { page: { url: 'https://else.example/', title: '' } }));
    expect((await library.onPage('https://harbour.example/strike')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('two windows', () => {
  test.each([
    ['changing', () => library.change([{ id: 'a', revision: 1 }], () => ({ note: 'mine' }))],
    ['deleting', () => library.remove([{ id: 'a', revision: 1 }])],
    [
      'changing several',
      () =>
        library.change(
          [
            { id: 'b', revision: 1 },
            { id: 'a', revision: 1 },
          ],
          () => ({ note: 'mine' }),
        ),
    ],
  ])('%s what the other has changed is refused, and nothing happens', async (_, act) => {
    const a = await library.save(newHighlight('a'));
    await library.save(newHighlight('b'));
    await library.change([a], () => ({ note: 'theirs' }));
    const before = await library.all();
    await expect(act()).rejects.toThrow(StaleHighlightError);
    await expect(act()).rejects.toMatchObject({ ids: ['a'] });
    expect(await library.all()).toEqual(before);
  });

  test('changing what the other has deleted is refused', async () => {
    const a = await library.save(newHighlight('a'));
    await library.remove([a]);
    await expect(library.change([a], () => ({ note: 'mine' }))).rejects.toThrow(StaleHighlightError);
  });

  test('what the page says of a passage makes nobody stale', async () => {
    const a = await library.save(newHighlight('a'));
    await library.place(new Map([['a', { state: 'lost', checked: '2026-02-02T00:00:00.000Z' }]]));
    expect(await library.change([a], () => ({ tags: ['x'] }))).toMatchObject([
      { tags: ['x'], revision: 2, placement: { state: 'lost' } },
    ]);
  });
});

describe('undo', () => {
  test('puts back what was deleted, exactly', async () => {
    const a = await library.save(newHighlight('a'));
    const before = await library.all();
    await library.restore(await library.remove([a]));
    expect(await library.all()).toEqual(before);
  });

  test('does not write over what came back another way', async () => {
    const a = await library.save(newHighlight('a'));
    await library.change([a], () => ({ note: 'newer' }));
    await expect(library.restore([a])).rejects.toThrow(StaleHighlightError);
    expect((await library.all())[0]?.note).toBe('newer');
  });
});

describe('merging', () => {
  const many = Array.from({ length: 1200 }, (_, index) => highlight(`m${index}`));

  test('adds and replaces, says how far it is, and makes open copies stale', async () => {
    const a = await library.save(newHighlight('a'));
    const steps: number[] = [];
    const newer = highlight('a', { note: 'from the file', revision: 1 });
    await library.merge(
      { add: many, replace: [{ highlight: newer, revision: 1 }], known: 0 },
      undefined,
      (done) => steps.push(done),
    );
    expect(steps).toEqual([500, 1000, 1201]);
    expect(await db.highlights.get('a')).toMatchObject({ note: 'from the file', revision: 2 });
    await expect(library.change([a], () => ({ note: 'mine' }))).rejects.toThrow(StaleHighlightError);
  });

  test.each([
    ['the first slice', 0],
    ['the last slice but one', 1000],
    ['the last slice', 1200],
  ])('cancelled after %s, changes nothing', async (_, at) => {
    await library.save(newHighlight('a'));
    const stop = new AbortController();
    if (at === 0) stop.abort();
    const merge = library.merge({ add: many, replace: [], known: 0 }, stop.signal, (done) => {
      if (done >= at) stop.abort();
    });
    await expect(merge).rejects.toThrow(MergeCancelledError);
    expect(await ids()).toEqual(['a']);
  });

  test.each([
    ['added', { add: [highlight('a')], replace: [], known: 0 }],
    ['changed', { add: many, replace: [{ highlight: highlight('a'), revision: 7 }], known: 0 }],
  ])('planned before the library was %s, changes nothing', async (_, plan) => {
    await library.save(newHighlight('a', { note: 'own' }));
    await expect(library.merge(plan)).rejects.toThrow(StaleHighlightError);
    expect(await library.all()).toMatchObject([{ id: 'a', note: 'own', revision: 1 }]);
  });
});

describe('a disk that fails', () => {
  const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  const broken = new DOMException('Internal error opening backing store.', 'UnknownError');
  test.each([
    ['full', quota, LibraryFullError],
    ['broken', broken, LibraryFailedError],
  ])('when %s in the middle of a merge: a clear error, the old data intact', async (_, error, type) => {
    await library.save(newHighlight('a'));
    db.close();
    failWrites(error, 1);
    await db.open();
    const many = Array.from({ length: 1200 }, (_, index) => highlight(`m${index}`));
    await expect(library.merge({ add: many, replace: [], known: 0 })).rejects.toThrow(type);
    expect(await ids()).toEqual(['a']);
  });

  const cleaning = new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  test.each([
    ['refuses the next write', 1, ['a']],
    ['refuses all from then on', Infinity, []],
  ])('when the browser only cleans up and %s: once more, no oftener', async (_, failing, there) => {
    failWrites(cleaning, 0, failing);
    const saving = library.save(newHighlight('a')).catch((error: unknown) => error);
    if (there.length === 0) expect(await saving).toBeInstanceOf(LibraryFailedError);
    else expect(await saving).toMatchObject({ id: 'a' });
    expect(await ids()).toEqual(there);
  });

  test('at a save: nothing is saved', async () => {
    failWrites(quota, 0);
    await expect(library.save(newHighlight('a'))).rejects.toThrow(LibraryFullError);
    expect(await ids()).toEqual([]);
  });
});

describe('the schema', () => {
  test('comes up from version 1 with its data', async () => {
    const { placement, ...old } = highlight('old', { note: 'kept' });
    const first = new Dexie('library');
    first.version(1).stores({ highlights: 'id, page.url' });
    await first.table('highlights').add(old);
    first.close();
    expect(await library.all()).toEqual([{ ...old, placement: { state: 'sure', checked: old.created } }]);
    expect(placement.state).toBe('sure');
    await library.noteTime('backedUp');
    expect(await library.fact('backedUp')).toBe('2026-01-01T00:00:00.000Z');
  });

  test('of a newer version is left alone', async () => {
    const newer = new Dexie('library');
    newer.version(4).stores({ highlights: 'id, page.url, created', facts: 'name', more: 'id' });
    await newer.table('highlights').add(highlight('a'));
    newer.close();
    await expect(library.save(newHighlight('b'))).rejects.toThrow(LibraryNewerError);
    await newer.open();
    expect(await newer.table('highlights').count()).toBe(1);
    newer.close();
  });
});
