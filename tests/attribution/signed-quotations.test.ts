import { expect, test } from 'vitest';
import { signedQuotations } from '#lib/attribution/signed-quotations.ts';
import { markedText, wordsOf } from './marked-text.ts';

test.each([
  [
    'a name behind a dash',
    '“I am tired of waiting.” — Anna Berg\nThe bridge is closed.',
    [['Anna Berg', '“I am tired of waiting.”']],
  ],
  [
    'a name with a full stop',
    '“I am tired of waiting.” ― Paul Novak.',
    [['Paul Novak', '“I am tired of waiting.”']],
  ],
  ['a clause behind a dash', '“I am tired of waiting” — and so were all the others who came.', []],
  ['a quotation within a paragraph', 'She wrote “I am tired” — Anna Berg', []],
  [
    'what was found there gives way',
    '{1T “I am tired of waiting.”} — {1S Anna} {1C Berg}',
    [['Anna Berg', '“I am tired of waiting.”']],
  ],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked);
  const found = signedQuotations(reading, linked).map(({ source, content }) => [
    wordsOf(reading, source),
    wordsOf(reading, content),
  ]);
  expect(found).toEqual(expected);
});
