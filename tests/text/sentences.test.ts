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

test.each([
  ['no space after a quotation', 'He said “yes.”We left.', ['He said “yes.”', 'We left.']],
  ['no space after a question', 'Why now?We wait.', ['Why now?', 'We wait.']],
  ['no space before a quotation', 'They left.“We wait,” she said.', ['They left.', '“We wait,” she said.']],
  ['no space after a bracket', 'It ended (in 2014).We wait.', ['It ended (in 2014).', 'We wait.']],
  [
    'ranks and honours',
    'Gen. Ray and Sen. Lee met Rep. Fox. They left.',
    ['Gen. Ray and Sen. Lee met Rep. Fox.', 'They left.'],
  ],
  [
    'initials before a name',
    'J.R.R. Jones met D. H. Lee. They left.',
    ['J.R.R. Jones met D. H. Lee.', 'They left.'],
  ],
  [
    'companies',
    'Bell Inc. sold it to Orr Ltd. on Monday. It rose.',
    ['Bell Inc. sold it to Orr Ltd. on Monday.', 'It rose.'],
  ],
  ['hours', 'It began at 5 p.m. on Monday. It ended.', ['It began at 5 p.m. on Monday.', 'It ended.']],
  ['angled marks', '«Nous partons.» Il sourit.', ['«Nous partons.»', 'Il sourit.']],
  ['low and high marks', '„Wir gehen.“ Sie ging.', ['„Wir gehen.“', 'Sie ging.']],
  ['reversed angled marks', '»Wir gehen.« Sie ging.', ['»Wir gehen.«', 'Sie ging.']],
  ['nested marks', '“He said ‘no.’” She left.', ['“He said ‘no.’”', 'She left.']],
  ['corner marks', '「行く。」彼は言った。', ['「行く。」', '彼は言った。']],
])('parts what is printed otherwise: %s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});
