import { expect, test } from 'vitest';
import { accordingTo } from '#lib/attribution/according-to.ts';
import { markedText, wordsOf } from './marked-text.ts';

const KINDS = { report: 'VERB', closed: 'VERB', went: 'VERB', '.': 'PUNCT', ',': 'PUNCT' } as const;

test.each([
  ['at the start', 'According to the town, the bridge has closed.', ['the town: the bridge has closed']],
  [
    'behind a clause, whoever else is reported there',
    '{1S Papers} {1C report} {1T that the bridge has closed}, according to the town.',
    ['the town: Papers report that the bridge has closed'],
  ],
  [
    'between two commas',
    'The bridge has closed, according to the town, and nobody knows.',
    ['the town: The bridge has closed'],
  ],
  ['not where the tagger has it', 'The bridge has closed, {1C according to} {1S the town}.', []],
  ['not what went as planned', 'The works closed and all went according to plan.', []],
  ['not behind what is no clause', 'In May, according to the town, the bridge has closed.', []],
  ['not within a quotation', '“The bridge has closed, according to the town.”', []],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked, KINDS);
  const found = accordingTo(reading, linked).map(
    ({ source, content }) => `${wordsOf(reading, source)}: ${wordsOf(reading, content)}`,
  );
  expect(found).toEqual(expected);
});
