import { expect, test } from 'vitest';
import { sentences } from '#lib/text/sentences.ts';

const cut = (text: string) => sentences(text).map((span) => text.slice(span.start, span.end));

test.each([
  ['full stops', 'It began. It ended.', ['It began.', 'It ended.']],
  ['no space after the stop', 'We have troops.We wait.', ['We have troops.', 'We wait.']],
  ['no space after a year', 'It began in 2014.We wait.', ['It began in 2014.', 'We wait.']],
  ['initials and titles', 'Mr. Smith met J. R. Jones. He left.', ['Mr. Smith met J. R. Jones.', 'He left.']],
  ['dotted abbreviations', 'The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
  ['months', 'On Feb. 17 it began. It ended.', ['On Feb. 17 it began.', 'It ended.']],
  ['a quotation', '“We wait.” She left.', ['“We wait.”', 'She left.']],
  ['speech that goes on', '“Why now?” he asked.', ['“Why now?” he asked.']],
  [
    'decimal numbers and hosts',
    'It rose 1.5 points, says example.com today.',
    ['It rose 1.5 points, says example.com today.'],
  ],
  ['line breaks', 'A headline\nThe text.', ['A headline', 'The text.']],
  ['an ellipsis', 'Wait… Then go.', ['Wait…', 'Then go.']],
  ['only stops', '...', ['...']],
  ['nothing', '  \n ', []],
])('parts %s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});
