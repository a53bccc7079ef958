import { expect, test } from 'vitest';
import { asides, relatives } from '#lib/link/asides.ts';

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

test.each([
  [
    'Ships lie off neighbouring Orrin and in southern Gullhaven, where they are said to hold exercises until May.',
    ['in southern Gullhaven, where they are said to hold exercises until May'],
  ],
  [
    'The mayor, Edda M. Lund, who was elected in the spring, said no.',
    ['Edda M. Lund, who was elected in the spring'],
  ],
  ['The captains, who had warned of it, left.', []],
  ['In Gullhaven, where he lives.', []],
  ['“I met Lund, who said “never” twice.”', []],
])('in relative clauses: %s', (text, expected) => {
  const found = relatives(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
