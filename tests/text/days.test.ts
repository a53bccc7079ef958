import { expect, test } from 'vitest';
import { namedDays } from '#lib/text/days.ts';
import { words } from '#lib/text/words.ts';

test.each([
  ['on 17 February 2022', [{ year: 2022, month: 2, day: 17 }]],
  ['Feb. 17, 2022', [{ year: 2022, month: 2, day: 17 }]],
  ['date 2022-02-17 here', [{ year: 2022, month: 2, day: 17 }]],
  ['on October 12', [{ month: 10, day: 12 }]],
  ['October 12th, 2014', [{ year: 2014, month: 10, day: 12 }]],
  ['in March 2014', [{ year: 2014, month: 3 }]],
  ['since 2014', [{ year: 2014 }]],
  ['it may 2014', []],
  ['they may leave in May', [{ month: 5 }]],
  ['2014 soldiers', []],
  ['Constructor 5', []],
])('%s', (text, expected) => {
  expect(namedDays(words(text)).map(({ from, to, ...named }) => named)).toEqual(expected);
});
