import { expect, test } from 'vitest';
import { extendNested } from '#lib/attribution/nested-contents.ts';
import { markedText, wordsOf } from './marked-text.ts';

test.each([
  [
    'a content goes on over what is reported within it',
    '{1S He} {1C said} {1T he would use the money} {2S he} {2C says} {2T he raised}.',
    'he would use the money he says he raised',
  ],
  [
    'a word may lead to it',
    '{1S He} {1C noted} {1T the rule} that {2S the board} {2C announced} {2T on Monday}.',
    'the rule that the board announced on Monday',
  ],
  [
    'what another says next does not belong to it',
    '{1S He} {1C said} {1T it was safe}, but {2S Anna} {2C denied} {2T it}.',
    'it was safe',
  ],
  [
    'nor what the next sentence says',
    '{1S He} {1C said} {1T it was safe.} {2S Anna} {2C denied} {2T it}.',
    'it was safe.',
  ],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked);
  expect(wordsOf(reading, extendNested(reading, linked)[0]?.content ?? [])).toBe(expected);
});
