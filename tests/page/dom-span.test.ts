// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { domSpan } from '#lib/page/dom-span.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { PageText } from '#lib/page/page-text.ts';

/** `at` says where a stretch begins and ends on the page: the node's data, and the offset in it. */
const stretches: {
  name: string;
  html: string;
  words: string;
  from: [string, number];
  to: [string, number];
}[] = [
  {
    name: 'within one node',
    html: '<p>The Kremlin said so.</p>',
    words: 'Kremlin',
    from: ['The Kremlin said so.', 4],
    to: ['The Kremlin said so.', 11],
  },
  {
    name: 'across inline elements',
    html: '<p>The <b>Krem</b>lin said</p>',
    words: 'Kremlin said',
    from: ['Krem', 0],
    to: ['lin said', 8],
  },
  {
    name: 'begins at a node, not at the end of the one before',
    html: '<p>The <b>Kremlin</b></p>',
    words: 'Kremlin',
    from: ['Kremlin', 0],
    to: ['Kremlin', 7],
  },
  {
    name: 'after collapsed white space',
    html: '<p>  two\n   words</p>',
    words: 'words',
    from: ['  two\n   words', 9],
    to: ['  two\n   words', 14],
  },
  {
    name: 'over collapsed white space',
    html: '<p>  two\n   words</p>',
    words: 'two words',
    from: ['  two\n   words', 2],
    to: ['  two\n   words', 14],
  },
  {
    name: 'over a line break',
    html: '<p>two<br>words</p>',
    words: 'two words',
    from: ['two', 0],
    to: ['words', 5],
  },
  {
    name: 'surrogates and a soft hyphen',
    html: '<p>\u{1f642} a so\u00adft end</p>',
    words: 'so\u00adft',
    from: ['\u{1f642} a so\u00adft end', 5],
    to: ['\u{1f642} a so\u00adft end', 10],
  },
];

/** The one block of a page. */
function blockOf(html: string): PageBlock {
  document.body.innerHTML = html;
  const [block] = new PageText(document.body).blocks;
  if (!block) throw new Error('There is no block.');
  return block;
}

test.each(stretches)('$name', ({ html, words, from, to }) => {
  const block = blockOf(html);
  const start = block.text.indexOf(words);
  const place = domSpan(block, { start, end: start + words.length });
  expect(start).toBeGreaterThanOrEqual(0);
  expect([place?.startContainer.textContent, place?.startOffset]).toEqual(from);
  expect([place?.endContainer.textContent, place?.endOffset]).toEqual(to);
});

test.each([
  { name: 'beyond the end', start: 9, end: 12 },
  { name: 'empty', start: 2, end: 2 },
  { name: 'only the space of a line break', start: 3, end: 4 },
])('no place: $name', ({ start, end }) => {
  expect(domSpan(blockOf('<p>two<br>words</p>'), { start, end })).toBeUndefined();
});
