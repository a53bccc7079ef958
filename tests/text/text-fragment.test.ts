import { expect, test } from 'vitest';
import { textFragment } from '#lib/text/text-fragment.ts';

const CONTEXT =
  'On Monday the mayor said: “The bridge was shut, for good & all, by half-past four.” Nobody knew.';

function fragmentOf(text: string, quote: string): string | undefined {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not occur.`);
  return textFragment(text, { start, end: start + quote.length });
}

const long = `${'The council of the harbour met again '.repeat(4)}and closed the bridge for good.`;

test.each([
  [
    'hyphens, commas and ampersands are encoded, marks at the ends left away',
    CONTEXT,
    '“The bridge was shut, for good & all, by half-past four.”',
    ':~:text=The%20bridge%20was%20shut%2C%20for%20good%20%26%20all%2C%20by%20half%2Dpast%20four',
  ],
  [
    'a short quotation is told apart by what stands around it',
    CONTEXT,
    'bridge was shut',
    ':~:text=the%20mayor%20said%3A%20%E2%80%9CThe-,bridge%20was%20shut,-%2C%20for%20good%20%26%20all%2C%20by',
  ],
  ['nothing stands around it', 'It is shut.', 'It is shut.', ':~:text=It%20is%20shut'],
  [
    'a long one is named by its ends',
    long,
    long,
    ':~:text=The%20council%20of%20the,the%20bridge%20for%20good',
  ],
  [
    'one over a line break too',
    'The old bridge was shut.\nNobody knew why it was.',
    'The old bridge was shut.\nNobody knew why it was.',
    ':~:text=The%20old%20bridge%20was,knew%20why%20it%20was',
  ],
  ['words around it end at a line break', 'Harbour\nThe bridge\nTides', 'The bridge', ':~:text=The%20bridge'],
  [
    'letters of another script',
    'Він сказав: міст закрито',
    'міст закрито',
    `:~:text=${encodeURIComponent('Він сказав:')}-,${encodeURIComponent('міст закрито')}`,
  ],
  ['no word at all', 'So … he said', '…', undefined],
  ['half a character', 'So a\uD800b it is', 'a\uD800b', undefined],
])('%s', (_, text, quote, fragment) => {
  expect(fragmentOf(text, quote)).toBe(fragment);
});
