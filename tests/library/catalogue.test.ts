import { describe, expect, test } from 'vitest';
import { Catalogue, type LibraryView } from '#lib/library/catalogue.ts';
import type { LibraryFilter } from '#lib/library/library-filter.ts';
import { type LibraryRow, libraryRow } from '#lib/library/library-row.ts';
import { type Shelf, shelfOf, writeShelf } from '#lib/library/shelf.ts';
import { SAMPLE } from '../export/sample.ts';

const [sample] = SAMPLE;
if (!sample) throw new Error('no sample');
const plain = libraryRow({ ...sample, tags: [], note: '', touched: [], page: { url: '', title: '' } });
const row = (id: string, parts: Partial<LibraryRow> = {}): LibraryRow => ({
  ...plain,
  id,
  quote: '',
  ...parts,
});

/** The shelves that hold these rows. */
function shelves(rows: LibraryRow[], stamp = 1): Shelf[] {
  return [...Map.groupBy(rows, ({ id }) => shelfOf(id))].map(([number, its]) => ({
    number,
    stamp,
    rows: writeShelf(its),
  }));
}

function catalogueOf(rows: LibraryRow[]): Catalogue {
  const catalogue = new Catalogue((one, other) => one.localeCompare(other, 'en'));
  catalogue.put(shelves(rows));
  return catalogue;
}

const found = (catalogue: Catalogue, view: Partial<LibraryView>) =>
  [...catalogue.find({ query: '', filter: {}, sort: 'best', ...view })].map(
    (slot) => catalogue.row(slot)?.id,
  );

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`;

describe('a query', () => {
  const catalogue = catalogueOf([
    row('port', { quote: 'The port of Elmstad stood still.', tags: ['strike'], created: day(9) }),
    row('ports', { quote: 'All ports are closed.', outlet: 'Coast Radio', created: day(8) }),
    row('note', { quote: 'Nothing.', note: 'ask about the Port', title: 'Café Größe', created: day(7) }),
    row('hebrew', { quote: 'הנמל עמד דומם', created: day(6) }),
    row('chinese', { quote: '港口完全停止运作', created: day(5) }),
    row('number', { quote: 'On 7,000 ships', created: day(4) }),
  ]);
  test.each([
    ['', ['port', 'ports', 'note', 'hebrew', 'chinese', 'number']],
    ['port', ['port', 'note', 'ports']],
    ['PORT', ['port', 'note', 'ports']],
    ['por', ['port', 'ports', 'note']],
    ['still port', ['port']],
    ['port port', ['port', 'note', 'ports']],
    ['elmstda', ['port']],
    ['strkie elmstda', ['port']],
    ['radio', ['ports']],
    ['cafe grosse', ['note']],
    ['cafe groß', ['note']],
    ['הנמל', ['hebrew']],
    ['停止', ['chinese']],
    ['7000', ['number']],
    ['ship 7,000', ['number']],
    ['port xylophone', []],
    ['???', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(catalogue, { query })).toEqual(ids);
  });

  test('stands in the order that was chosen, where one was', () => {
    expect(found(catalogue, { query: 'port', sort: 'oldest' })).toEqual(['note', 'ports', 'port']);
  });
});

describe('an order', () => {
  const catalogue = catalogueOf([
    row('a', { created: day(2), title: 'Zebra', outlet: 'Émile' }),
    row('b', { created: day(3), title: 'apple', url: 'https://a.example/2' }),
    row('c', { created: day(1), title: 'apple', url: 'https://a.example/1', outlet: 'Coast' }),
    row('d', { created: day(4), title: 'Äpfel', outlet: 'fjord' }),
  ]);
  test.each([
    ['newest', ['d', 'b', 'a', 'c']],
    ['oldest', ['c', 'a', 'b', 'd']],
    ['page', ['d', 'c', 'b', 'a']],
    ['outlet', ['c', 'a', 'd', 'b']],
  ] as const)('by %s', (sort, ids) => {
    expect(found(catalogue, { sort })).toEqual(ids);
  });
});

describe('a filter', () => {
  const touched = [{ kind: 'claim', id: 'c-1', text: 'It stood still.' }] as const;
  const catalogue = catalogueOf([
    row('a', {
      outlet: 'Post',
      tags: ['x', 'y'],
      colour: 'green',
      state: 'lost',
      created: '2026-03-01T23:59:59.999Z',
      touched,
    }),
    row('b', { outlet: 'Radio', tags: ['y'], colour: 'blue', state: 'sure', created: day(2) }),
  ]);
  test.each<[LibraryFilter, string[]]>([
    [{}, ['b', 'a']],
    [{ outlet: 'Post' }, ['a']],
    [{ tag: 'y' }, ['b', 'a']],
    [{ tag: 'x' }, ['a']],
    [{ colour: 'green', state: 'lost', touched: 'c-1' }, ['a']],
    [{ from: '2026-03-02' }, ['b']],
    [{ to: '2026-03-01' }, ['a']],
    [{ from: '2026-03-01', to: '2026-03-02', tag: 'z' }, []],
  ])('%j lets through %j', (filter, ids) => {
    expect(found(catalogue, { filter })).toEqual(ids);
  });

  test('is offered with what occurs', () => {
    expect(catalogue.facets()).toEqual({
      claims: [{ value: 'c-1', text: 'It stood still.', count: 1 }],
      names: [],
      outlets: [
        { value: 'Post', text: 'Post', count: 1 },
        { value: 'Radio', text: 'Radio', count: 1 },
      ],
      tags: [
        { value: 'x', text: 'x', count: 1 },
        { value: 'y', text: 'y', count: 2 },
      ],
    });
  });
});

describe('a changed shelf', () => {
  const rows = [row('a', { quote: 'harbour' }), row('b', { quote: 'bridge', tags: ['x'] })];
  const changed = (change: (catalogue: Catalogue) => void) => {
    const catalogue = catalogueOf(rows);
    catalogue.indexSome(Infinity);
    change(catalogue);
    return catalogue;
  };
  const put = (id: string, parts?: Partial<LibraryRow>) => (catalogue: Catalogue) =>
    catalogue.put([{ number: shelfOf(id), stamp: 2, rows: writeShelf(parts ? [row(id, parts)] : []) }]);

  test.each([
    ['a new word is found', put('a', { quote: 'harbour', note: 'ferry' }), 'ferry', ['a']],
    ['an old word is found no more', put('a', { quote: 'ferry' }), 'harbour', []],
    ['what stayed is still found', put('a', { quote: 'harbour', note: 'ferry' }), 'harbour', ['a']],
    ['a deleted row is found no more', put('a'), 'harbour', []],
    ['nor listed', put('a'), '', ['b']],
    ['a row that comes is found', put('c', { quote: 'harbour' }), 'harbour', ['c', 'a']],
  ])('%s', (_, change, query, ids) => {
    expect(found(changed(change), { query })).toEqual(ids);
  });

  test('a row keeps its slot, also when it comes back', () => {
    const catalogue = catalogueOf(rows);
    const slot = catalogue.slot('a');
    put('a')(catalogue);
    expect(catalogue.slot('a')).toBe(undefined);
    put('a', { quote: 'again' })(catalogue);
    expect(catalogue.slot('a')).toBe(slot);
    expect(catalogue.stamp).toBe(2);
  });

  test('counts what changed after a time', () => {
    const catalogue = changed(put('a', { modified: day(20) }));
    expect(catalogue.count(day(10))).toEqual({ all: 2, since: 1 });
  });
});

test('a row is a highlight without its evidence', () => {
  expect(libraryRow(sample)).toMatchObject({
    id: sample.id,
    quote: sample.passage.quote.exact,
    touched: [{ kind: 'claim', id: 'c-port', text: 'The port of Elmstad stood still.' }],
    outlet: 'The Harbour Post',
  });
});
