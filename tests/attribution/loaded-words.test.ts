import { expect, test } from 'vitest';
import { findLoadedWords, indexLoadedWords } from '#lib/attribution/loaded-words.ts';
import { readLoadedWords } from '#lib/cli/read-loaded-words.ts';

const shipped = await readLoadedWords(new URL('../../assets/loaded-words.yaml', import.meta.url));

test.each([
  ['The annexed peninsula', ['annexed']],
  ['After the peninsula’s reunification', ['reunification']],
  ['the so-called republic and its independence supporters', ['so-called', 'independence supporters']],
  ['SEPARATISTS and Pro-Russian rebels', ['SEPARATISTS', 'Pro-Russian', 'rebels']],
  ['The regimen was strict', []],
  ['', []],
])('%s', (text, expected) => {
  const uses = findLoadedWords(text, indexLoadedWords(shipped));
  expect(uses.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the longest phrase counts, and says why', () => {
  const index = indexLoadedWords([
    { words: ['illegal'], why: 'Short.' },
    { words: ['illegal alien'], why: 'Long.' },
  ]);
  expect(findLoadedWords('an illegal alien', index).map(({ entry }) => entry.why)).toEqual(['Long.']);
});

test('each word of the shipped list stands in it once', () => {
  const words = shipped.flatMap((entry) => entry.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
