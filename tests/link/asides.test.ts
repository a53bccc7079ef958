import { expect, test } from 'vitest';
import { asides } from '#lib/link/asides.ts';

test.each([
  ['The Danish-backed separatists left.', ['Danish-backed separatists']],
  ['Fighters allegedly supported by the Danes were seen.', []],
  ['The fighters allegedly supported by the Danes were seen.', ['fighters allegedly supported by the Danes']],
  ['They met on the annexed Orrin peninsula.', ['annexed Orrin peninsula']],
  ['She backed the plan by Monday.', []],
])('%s', (text, expected) => {
  const found = asides(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
