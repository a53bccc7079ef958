import { expect, test } from 'vitest';
import { ArticleWords } from '#lib/link/article-words.ts';
import { labelsOf } from '#lib/link/labels.ts';

test.each([
  [
    'The rebels fired. Rebels fled.',
    [],
    [
      ['rebels', 'outlet'],
      ['Rebels', 'outlet'],
    ].slice(0, 1),
  ],
  [
    'Danish-backed separatists met alleged insurgents.',
    [],
    [
      ['Danish-backed separatists', 'outlet'],
      ['alleged insurgents', 'outlet'],
    ],
  ],
  ['He called them terrorists on Monday.', [[15, 25]], [['terrorists', 'the mayor']]],
  ['A bishop of the fishing movement spoke.', [], []],
  ['Illegal immigration is illegal, and demonstrable.', [], []],
  [
    'An undocumented immigrant met a rebel.',
    [],
    [
      ['undocumented immigrant', 'outlet'],
      ['rebel', 'outlet'],
    ],
  ],
  [
    'A militiaman spoke of the Affordable Care Act, Obamacare and same-sex marriage.',
    [],
    [
      ['militiaman', 'outlet'],
      ['Affordable Care Act', 'outlet'],
      ['Obamacare', 'outlet'],
      ['same-sex marriage', 'outlet'],
    ],
  ],
  [
    'The illegals, they said, were driven from the annexed coast.',
    [],
    [
      ['illegals', 'outlet'],
      ['annexed', 'outlet'],
    ],
  ],
  ['The asylum seekers waited.', [], [['asylum seekers', 'outlet']]],
])('%s', (text, reported, expected) => {
  const spans = reported.map(([start = 0, end = 0]) => ({ span: { start, end }, source: 'the mayor' }));
  const found = labelsOf(new ArticleWords(text), spans);
  expect(found.map(({ term, voice }) => [term, voice])).toEqual(expected);
  for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
});
