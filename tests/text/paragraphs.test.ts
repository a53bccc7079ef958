import { expect, test } from 'vitest';
import { paragraphs } from '#lib/text/paragraphs.ts';

const wrapped =
  'They said on Monday that the\ntroops would leave the border and\nreturn to their bases in the\nnorth.\n\nIt ended.';

test.each([
  ['one a line', 'First.\nSecond.\n\nThird.', ['First.', 'Second.', 'Third.']],
  ['wrapped by hand', wrapped, [wrapped.split('\n\n')[0], 'It ended.']],
  ['nothing', '\n \n', []],
])('%s', (_, text, expected) => {
  expect(paragraphs(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
});
