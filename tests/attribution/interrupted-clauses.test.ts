import { expect, test } from 'vitest';
import { interruptedClauses } from '#lib/attribution/interrupted-clauses.ts';
import { markedText, wordsOf } from './marked-text.ts';

const KINDS = {
  said: 'VERB',
  shows: 'VERB',
  fails: 'VERB',
  left: 'VERB',
  if: 'SCONJ',
  '.': 'PUNCT',
} as const;

test.each([
  [
    'a subject whose verb stands behind the speaker',
    '{1T The museum}, {1S Anna} {1C said}, shows the heroes of the town.',
    'The museum … shows the heroes of the town',
  ],
  [
    'a condition, and what follows from it',
    '{1T If the pump fails}, {1C said} {1S Anna}, the town has another.',
    'If the pump fails … the town has another',
  ],
  [
    'not what stands behind a whole clause',
    '{1T The museum shows heroes}, {1S Anna} {1C said}, while the town slept.',
    'The museum shows heroes',
  ],
  [
    'not what goes on as a report of its own',
    '{1T The museum}, {1S Anna} {1C said}, adding that nobody left.',
    'The museum',
  ],
  [
    'not what another says',
    '{1T The museum}, {1S Anna} {1C said}, as {2S Ben} {2C left} {2T the town}.',
    'The museum',
  ],
  [
    'not where the sentence began before',
    'In the evening {1T the museum}, {1S Anna} {1C said}, shows heroes.',
    'the museum',
  ],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked, KINDS);
  const [first] = interruptedClauses(reading, linked);
  expect(wordsOf(reading, first?.content ?? [])).toBe(expected);
});
