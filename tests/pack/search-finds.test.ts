import { expect, test } from 'vitest';
import { searchFinds } from '#lib/pack/search-finds.ts';

const finds = [
  {
    key: 'a',
    text: 'the bridge was shut',
    statement: 'The bridge was closed in May.',
    outlets: ['Island Daily'],
  },
  { key: 'b', text: 'Ines Holm', statement: '', outlets: [] },
  {
    key: 'c',
    text: 'ferries sailed',
    statement: 'Half of the ferries sailed.',
    outlets: ['Gull Wire', 'Island Daily'],
  },
];

test.each([
  ['', undefined],
  ['  ', undefined],
  ['bridge', ['a']],
  ['brigde', ['a']],
  ['closed', ['a']],
  ['hölm', ['b']],
  ['island daily', ['a', 'c']],
  ['ferries island', ['c']],
  ['ferries holm', []],
])('“%s”', (query, keys) => {
  const found = searchFinds(finds, query);
  expect(found && [...found].sort()).toEqual(keys);
});
