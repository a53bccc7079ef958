import { expect, test } from 'vitest';
import { tokenize } from '#lib/attribution/token.ts';

test.each([
  [
    'clitics stand alone',
    'He’s sure they’ll say Kyiv’s',
    ['He', '’s', 'sure', 'they', '’ll', 'say', 'Kyiv', '’s'],
  ],
  [
    'abbreviations and numbers hold together',
    'The U.S. paid $7,000.50 at 7:30.',
    ['The', 'U.S.', 'paid', '$', '7,000.50', 'at', '7:30', '.'],
  ],
  ['hyphens hold together, dashes do not', 'pro-Russian — she left', ['pro-Russian', '—', 'she', 'left']],
  ['each double mark is one token', '"“No.”"', ['"', '“', 'No', '.', '”', '"']],
  ['no space after a full stop', 'troops.We left', ['troops', '.', 'We', 'left']],
  ['control characters are left out', 'a\u0000b\u0007 c', ['a', 'b', 'c']],
  ['nothing', ' \n\t', []],
])('%s', (_, text, expected) => {
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('counts sentences and paragraphs', () => {
  const tokens = tokenize('One. Two.\nThree.');
  expect(tokens.map(({ sentence, paragraph }) => [sentence, paragraph])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0],
    [1, 0],
    [2, 1],
    [2, 1],
  ]);
});
