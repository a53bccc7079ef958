import { expect, test } from 'vitest';
import { writtenDay } from '#lib/page/written-day.ts';

test.each([
  ['2022-02-17', '2022-02-17'],
  [' 2022-02-17T23:30:00-08:00', '2022-02-17'],
  ['2022-02-17 09:30', '2022-02-17'],
  ['2022/02/17', '2022-02-17'],
  ['20220217', '2022-02-17'],
  ['20220217T093000Z', '2022-02-17'],
  ['Thu, 17 Feb 2022 09:30:00 GMT', '2022-02-17'],
  ['7 February 2022', '2022-02-07'],
  ['2024-02-29', '2024-02-29'],
  ['2022-02-29', undefined],
  ['2022-13-01', undefined],
  ['2022-02-177', undefined],
  ['2022-02/17', undefined],
  ['17 Foo 2022', undefined],
  ['02/03/2022', undefined],
  ['1645090200', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%j', (written, day) => {
  expect(writtenDay(written)).toBe(day);
});
