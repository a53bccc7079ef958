import { expect, test } from 'vitest';
import { parseTable } from '#lib/cli/read-table.ts';

test.each([
  [
    'plain rows',
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'Windows line ends',
    'a\tb\r\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a quoted field with a tab, a line end and quotation marks',
    'a\t"x\ty\n""z"""\nb\tc',
    [
      ['a', 'x\ty\n"z"'],
      ['b', 'c'],
    ],
  ],
  [
    'a quotation mark that is only text',
    '1\t"We wait," she said\n2\tx',
    [
      ['1', '"We wait," she said'],
      ['2', 'x'],
    ],
  ],
  [
    'a quotation mark that is never closed',
    '1\t"We wait\n2\tx',
    [
      ['1', '"We wait'],
      ['2', 'x'],
    ],
  ],
  ['empty fields', 'a\t\tb\n', [['a', '', 'b']]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(parseTable(text)).toEqual(rows);
});
