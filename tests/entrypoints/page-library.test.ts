import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asker } from '#lib/messages/answer.ts';
import { Library } from '#lib/store/library.ts';
import { LibraryDb } from '#lib/store/library-db.ts';
import { pageLibrary } from '../../entrypoints/background/page-library.ts';
import { highlight, newHighlight } from '../store/highlight-fixture.ts';

const scripts = vi.hoisted(() => ({ session: new Map<string, unknown>(), run: [] as unknown[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `browser-extension://own${path}` },
    scripting: {
      executeScript: async (what: object) => {
        if ('files' in what) scripts.run.push(what);
        return [{ result: false }];
      },
      insertCSS: async () => undefined,
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: scripts.session.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) scripts.session.set(key, value);
        },
      },
    },
  },
}));
vi.mock('../../assets/styles/passages.css?inline', () => ({ default: '' }));

const URL_HERE = newHighlight('any').page.url;
const asker: Asker = { tab: 7, frame: 0, window: 1, url: URL_HERE, isPrivate: false };
const elsewhere: Asker = { ...asker, url: 'https://evil.example/' };
const own: Asker = { ...asker, tab: undefined, url: 'browser-extension://own/popup.html' };
const { touched: _, ...fresh } = newHighlight('00000000-0000-4000-8000-000000000001');
const question = { highlight: fresh, touched: [], page: { clues: [], copied: [] } };
const noPack = () => Promise.reject(new Error('No pack is needed here.'));

let databases = 0;
let library: Library;
let answers: ReturnType<typeof pageLibrary>;
beforeEach(() => {
  scripts.session.clear();
  scripts.run = [];
  databases += 1;
  library = new Library(new LibraryDb(`page-library-${databases}`));
  answers = pageLibrary(library, noPack);
});

test('what is sent again under the same id is saved once', async () => {
  const first = await answers.save(question, asker);
  expect(await answers.save(question, asker)).toEqual(first);
  expect(await answers.saved({ address: URL_HERE, canonical: '' }, asker)).toEqual([first]);
});

test.each<[string, object]>([
  ['a page that would be run', { page: { ...fresh.page, url: 'javascript:alert(1)' } }],
  ['no words', { passage: { ...fresh.passage, quote: { exact: '', prefix: '', suffix: '' } } }],
  ['an unknown colour', { colour: 'red; background: url(x)' }],
  ['what no highlight has', { revision: 9 }],
])('%s is not saved', async (_, broken) => {
  const highlight = { ...fresh, ...broken };
  await expect(answers.save({ ...question, highlight }, asker)).rejects.toThrow();
  expect(await library.count()).toBe(0);
});

describe('a page of another site', () => {
  const refused = { name: 'OtherPageError' };
  const seen = { id: fresh.id, revision: 1 };
  beforeEach(async () => {
    await answers.save(question, asker);
  });
  test.each<[string, () => Promise<unknown>]>([
    ['may not read', async () => answers.saved({ address: URL_HERE, canonical: '' }, elsewhere)],
    [
      'may not save',
      async () => answers.save({ ...question, highlight: { ...fresh, id: 'other' } }, elsewhere),
    ],
    ['may not change', async () => answers.editSaved({ seen, edit: { note: 'x' } }, elsewhere)],
    ['may not delete', async () => answers.removeSaved({ seen }, elsewhere)],
    ['may not put back', async () => answers.restoreSaved({ highlight: highlight('other') }, elsewhere)],
    [
      'may not say that it is lost',
      async () =>
        answers.placeSaved({ placements: { [fresh.id]: { state: 'lost', checked: 'now' } } }, elsewhere),
    ],
  ])('%s', async (_, attempt) => {
    const before = await library.all();
    await expect(attempt()).rejects.toMatchObject(refused);
    expect(await library.all()).toEqual(before);
  });
  test('does not name its canonical address as this one', async () => {
    expect(await answers.saved({ address: 'https://evil.example/', canonical: URL_HERE }, elsewhere)).toEqual(
      [],
    );
  });
  test('is another matter than a page of the extension', async () => {
    expect(await answers.saved({ address: URL_HERE, canonical: '' }, own)).toHaveLength(1);
  });
});

describe('in a private window', () => {
  const hidden: Asker = { ...asker, isPrivate: true };
  test('nothing is saved until the reader says so, once for each window', async () => {
    await expect(answers.save(question, hidden)).rejects.toMatchObject({ name: 'PrivateWindowError' });
    expect(await library.count()).toBe(0);
    await answers.save({ ...question, evenPrivately: true }, hidden);
    await answers.save({ ...question, highlight: { ...fresh, id: 'second' } }, hidden);
    expect(await library.count()).toBe(2);
    const otherWindow = { ...question, highlight: { ...fresh, id: 'third' } };
    await expect(answers.save(otherWindow, { ...hidden, window: 2 })).rejects.toMatchObject({
      name: 'PrivateWindowError',
    });
  });
  test('a visit is not noted', async () => {
    await answers.save(question, asker);
    const before = await library.all();
    const placements = { [fresh.id]: { state: 'lost' as const, checked: '2026-03-01T10:00:00.000Z' } };
    await answers.placeSaved({ placements }, hidden);
    expect(await library.all()).toEqual(before);
    await answers.placeSaved({ placements }, asker);
    expect((await library.all())[0]?.placement.state).toBe('lost');
  });
});

test('a page gets the script that shows what is saved of it only where something is', async () => {
  const page = { address: `${URL_HERE}?utm_source=mail#top`, canonical: '' };
  await answers.arrived(page, asker);
  expect(scripts.run).toEqual([]);
  await answers.save(question, asker);
  await answers.arrived(page, asker);
  expect(scripts.run).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['passages.js'] }]);
});

test('a change that was made on an older state is refused', async () => {
  await answers.save(question, asker);
  const seen = { id: fresh.id, revision: 1 };
  expect(await answers.editSaved({ seen, edit: { note: 'first' } }, asker)).toMatchObject({ revision: 2 });
  await expect(answers.editSaved({ seen, edit: { note: 'second' } }, asker)).rejects.toMatchObject({
    name: 'StaleHighlightError',
  });
  expect((await library.all())[0]?.note).toBe('first');
});
