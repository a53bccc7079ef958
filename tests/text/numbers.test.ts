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
  ['one hundred and fifty thousand men', [[150000, 'men']]],
  ['a hundred tanks', [[100, 'tanks']]],
  ['a dozen shells, a tank', [[12, 'shells']]],
  ['one and a tank', [[1, undefined]]],
  ['1 234 567 cows', [[1234567, 'cows']]],
  [
    'two, three shells',
    [
      [2, undefined],
      [3, 'shells'],
    ],
  ],
  ['no number', []],
  // The name of what every object has.
  ['the constructor won two races', [[2, 'races']]],
])('%s', (text, expected) => {
  const list = words(text);
  expect(quantities(list).map(({ value, unit }) => [value, list[unit]?.key])).toEqual(expected);
});
