import { expect, test } from 'vitest';
import { quantities } from '#lib/text/numbers.ts';
import { words } from '#lib/text/words.ts';

test.each([
  ['as many as 7,000 troops', [[7000, 'troops']]],
  ['seven thousand more soldiers', [[7000, 'soldiers']]],
  ['some 150 000 Russian troops', [[150000, 'troops']]],
  ['130,000soldiers', [[130000, 'soldiers']]],
  ['twenty-five people', [[25, undefined]]],
  ['1.5 million', [[1500000, undefined]]],
  [
    'two teachers and three children',
    [
      [2, 'teachers'],
      [3, 'children'],
    ],
  ],
  ['no number', []],
])('%s', (text, expected) => {
  const list = words(text);
  expect(quantities(list).map(({ value, unit }) => [value, list[unit]?.key])).toEqual(expected);
});
