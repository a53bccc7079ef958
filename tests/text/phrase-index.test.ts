import { expect, test } from 'vitest';
import { PhraseIndex } from '#lib/text/phrase-index.ts';
import { words } from '#lib/text/words.ts';

const index = new PhraseIndex(
  ['border wall', 'border', 'border wall bill', 'fence'].map((value) => ({ words: value.split(' '), value })),
);

test.each([
  ['the longest', 'The border wall bill passed', 1, 'border wall bill'],
  ['no more than is there', 'The border wall fell', 1, 'border wall'],
  ['one word', 'A BORDER bill', 1, 'border'],
  ['none within a phrase', 'The border wall fell', 2, undefined],
  ['what the text breaks off', 'At the border', 2, 'border'],
  ['none behind the end', 'fence', 1, undefined],
])('finds %s', (_, text, at, expected) => {
  expect(index.at(words(text), at)?.value).toBe(expected);
});
