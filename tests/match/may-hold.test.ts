import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { mayHold } from '#lib/match/may-hold.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const pack = compilePack(matchPack);

test.each([
  ['nothing known', 'The bakery was closed.\nBread is dear.', false],
  ['no words', '', false],
  ['a name', 'The bakery was closed.\nIn Norland it rained.', true],
  ['a name that is printed in capitals', 'FLOODS AT LAKE SUDRIA', true],
  ['a surname that may be a word', 'Price rises continue.', false],
  ['a surname, and far from it the full name', 'Price spoke.\nThe bakery.\nAnna Price left.', true],
])('%s', (_, words, known) => {
  expect(mayHold(words, pack)).toBe(known);
});
