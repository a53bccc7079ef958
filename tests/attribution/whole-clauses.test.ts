import { expect, test } from 'vitest';
import { wholeClauses } from '#lib/attribution/whole-clauses.ts';
import { markedText, wordsOf } from './marked-text.ts';

const KINDS = {
  say: 'VERB',
  said: 'VERB',
  wounding: 'VERB',
  has: 'AUX',
  brought: 'VERB',
  closed: 'VERB',
  run: 'VERB',
  '.': 'PUNCT',
  ',': 'PUNCT',
} as const;

test.each([
  [
    'a participle behind a comma',
    '{1S Anna} {1C said} {1T the bridge has closed}, wounding trade.',
    'the bridge has closed, wounding trade',
  ],
  [
    'a second clause with “that”',
    '{1S Anna} {1C said} {1T that the bridge has closed} and that the road has too.',
    'that the bridge has closed and that the road has too',
  ],
  [
    'a subject whose verb stands behind an aside',
    '{1S They} {1C say} {1T the bridge}, run by the town, has brought trade.',
    'the bridge, run by the town, has brought trade',
  ],
  [
    'the same between dashes',
    '{1S Anna} {1C said} {1T that the bridge} — run by the town — has brought trade.',
    'that the bridge — run by the town — has brought trade',
  ],
  [
    'all that stands before the speaker, where its last words were found',
    'The bridge, run by the town, has brought {1T the trade}, {1S Anna} {1C said}.',
    'The bridge, run by the town, has brought the trade',
  ],
  [
    'not behind an aside that no verb follows',
    '{1S Anna} {1C said} {1T a word}, run by the town, and no more.',
    'a word',
  ],
  [
    'not behind a clause that has its verb',
    '{1S Anna} {1C said} {1T the bridge has closed}, run by the town, has brought.',
    'the bridge has closed',
  ],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked, KINDS);
  const [first] = wholeClauses(reading, linked);
  expect(wordsOf(reading, first?.content ?? [])).toBe(expected);
});
