import Fuse from 'fuse.js';
import { backup } from '#lib/export/backup.ts';
import { planMerge } from '#lib/export/plan-merge.ts';
import { readFile } from '#lib/export/read-file.ts';
import { Catalogue } from '#lib/library/catalogue.ts';
import { type LibraryRow, libraryRow } from '#lib/library/library-row.ts';
import { shelfOf, writeShelf } from '#lib/library/shelf.ts';
import { measureLibraryPage } from './library-page.ts';
import { manyHighlights } from './many-highlights.ts';

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

function timed<T>(what: string, work: () => T): T {
  const before = megabytes();
  const started = performance.now();
  const result = work();
  const milliseconds = performance.now() - started;
  const heap = globalThis.gc ? `${(megabytes() - before).toFixed(0).padStart(6)} MB kept` : '';
  console.log(`${what.padEnd(52)}${milliseconds.toFixed(0).padStart(7)} ms${heap}`);
  return result;
}

/** What a reader types, key by key: a word, two words, a word misspelled. */
const TYPED = ['president', 'minister said', 'goverment'];

function typed(title: string, find: (query: string) => ArrayLike<unknown>): void {
  for (const text of TYPED) {
    const spent: number[] = [];
    let found = 0;
    for (let length = 1; length <= text.length; length++) {
      const started = performance.now();
      found = find(text.slice(0, length)).length;
      spent.push(performance.now() - started);
    }
    const slowest = Math.max(...spent);
    const middle = spent.toSorted((a, b) => a - b)[spent.length >> 1] ?? 0;
    console.log(
      `${`${title}, typing "${text}"`.padEnd(52)}${middle.toFixed(1).padStart(7)} ms a key, ${slowest.toFixed(0)} ms the slowest, ${found} found`,
    );
  }
}

/**
 * A library of 100,000 highlights: search as it is typed, filters, backup and merge, beside plain fuse.js over all rows.
 *
 * DATA is a folder of saved news pages (HTML), as for `anchors`. Heap is measured where node runs with `--expose-gc`.
 */
export async function library100k([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run bench -- library DATA');
  const highlights = await manyHighlights(folder);
  const rows: LibraryRow[] = timed('rows', () => highlights.map(libraryRow));
  const shelves = [...Map.groupBy(rows, ({ id }) => shelfOf(id))].map(([number, its]) => ({
    number,
    stamp: 1,
    rows: writeShelf(its),
  }));
  const catalogue = new Catalogue(new Intl.Collator('en').compare);
  timed('catalogue', () => catalogue.put(shelves));
  timed('its index', () => catalogue.indexSome(Infinity));
  typed('catalogue', (query) => catalogue.find({ query, filter: {}, sort: 'best' }));
  timed('a filter (outlet, days, lost)', () =>
    catalogue.find({
      query: '',
      filter: { outlet: 'Outlet 7', from: '2021-01-01', to: '2024-12-31', state: 'lost' },
      sort: 'newest',
    }),
  );
  const fuse = timed(
    'plain fuse.js',
    () =>
      new Fuse(rows, {
        keys: ['quote', 'note', 'tags', 'title', 'outlet'],
        ignoreLocation: true,
        threshold: 0.35,
      }),
  );
  typed('plain fuse.js', (query) => fuse.search(query));
  const written = timed('backup written', () => backup.write(highlights, new Date(0).toISOString()));
  console.log(`${''.padEnd(52)}${(written.length / 2 ** 20).toFixed(0).padStart(7)} MB`);
  const read = timed('backup read', () => readFile(written));
  timed('merge of all into all planned', () => planMerge(read.highlights, highlights));
  await measureLibraryPage('chromium', highlights);
  await measureLibraryPage('firefox', highlights);
}
