import { describe, expect, test } from 'vitest';
import { filterRows, type LibraryFilter } from '#lib/library/filter-rows.ts';
import { libraryRow } from '#lib/library/library-row.ts';
import { RowIndex } from '#lib/library/row-index.ts';
import { SAMPLE } from '../export/sample.ts';

const [sample] = SAMPLE;
if (!sample) throw new Error('no sample');
const row = (id: string, parts: object = {}) => ({
  ...libraryRow({ ...sample, id, tags: [], note: '', page: { url: '', title: '' } }),
  quote: '',
  ...parts,
});

const ROWS = [
  row('port', { quote: 'The port of Elmstad stood still.', tags: ['strike'] }),
  row('ports', { quote: 'All ports are closed.', outlet: 'Coast Radio' }),
  row('note', { quote: 'Nothing.', note: 'ask about the Port', title: 'Café Größe' }),
  row('hebrew', { quote: 'הנמל עמד דומם' }),
  row('chinese', { quote: '港口完全停止运作' }),
  row('number', { quote: 'On 7,000 ships' }),
];

describe('a query', () => {
  const index = new RowIndex(ROWS);
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
    expect(index.find(query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a filter', () => {
  const rows = [
    row('a', {
      outlet: 'Post',
      tags: ['x', 'y'],
      colour: 'green',
      state: 'lost',
      created: '2026-03-01T23:59:59.999Z',
      touched: ['c-1'],
    }),
    row('b', { outlet: 'Radio', tags: ['y'], created: '2026-03-02T00:00:00.000Z' }),
  ];
  test.each<[LibraryFilter, string[]]>([
    [{}, ['a', 'b']],
    [{ outlet: 'Post' }, ['a']],
    [{ tag: 'y' }, ['a', 'b']],
    [{ tag: 'x' }, ['a']],
    [{ colour: 'green', state: 'lost', touched: 'c-1' }, ['a']],
    [{ from: '2026-03-02' }, ['b']],
    [{ to: '2026-03-01' }, ['a']],
    [{ from: '2026-03-01', to: '2026-03-02', tag: 'z' }, []],
  ])('%j lets through %j', (filter, ids) => {
    expect(filterRows(rows, filter).map(({ id }) => id)).toEqual(ids);
  });
});

test('a row is a highlight without its evidence', () => {
  expect(libraryRow(sample)).toMatchObject({
    id: sample.id,
    quote: sample.passage.quote.exact,
    touched: ['c-port'],
    outlet: 'The Harbour Post',
  });
});
