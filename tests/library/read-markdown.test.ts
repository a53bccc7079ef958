import { describe, expect, test } from 'vitest';
import { type Inline, type NoteBlock, readMarkdown } from '#lib/library/read-markdown.ts';

/** A line as a short text: what is marked, in its mark. */
const flat = (parts: Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'code') return `<code:${part.text}>`;
      const inner = flat(part.parts);
      return part.kind === 'link' ? `<${part.url}:${inner}>` : `<${part.kind}:${inner}>`;
    })
    .join('');

const shape = (block: NoteBlock): string => {
  if (block.kind === 'code') return `code|${block.text}`;
  if (block.kind === 'list')
    return `${block.isOrdered ? 'ordered' : 'list'}|${block.items.map(flat).join('|')}`;
  return `${block.kind}|${block.lines.map(flat).join('|')}`;
};

describe('a note', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['One line', ['paragraph|One line']],
    ['One\nparagraph\n\nAnother', ['paragraph|One|paragraph', 'paragraph|Another']],
    ['# Heading\ntext', ['heading|Heading', 'paragraph|text']],
    ['- a\n* b\n\n1. c\n2) d', ['list|a|b', 'ordered|c|d']],
    ['> said\n> so', ['quotation|said|so']],
    ['```\n*not* <b>\n```\nafter', ['code|*not* <b>', 'paragraph|after']],
    ['```\nnever closed', ['code|never closed']],
    [
      '**strong** and *stressed* and _stressed_',
      ['paragraph|<strong:strong> and <emphasis:stressed> and <emphasis:stressed>'],
    ],
    ['**strong *and* stressed**', ['paragraph|<strong:strong <emphasis:and> stressed>']],
    ['snake_case_name 2*3*4', ['paragraph|snake_case_name 2<emphasis:3>4']],
    ['\\*plain\\* `a*b*`', ['paragraph|*plain* <code:a*b*>']],
    ['[here](https://a.example/x)', ['paragraph|<https://a.example/x:here>']],
    ['see https://a.example/x.', ['paragraph|see <https://a.example/x:https://a.example/x>.']],
    ['[bad](javascript:alert(1))', ['paragraph|[bad](javascript:alert(1))']],
    ['[bad](data:text/html,x)', ['paragraph|[bad](data:text/html,x)']],
    ['<script>alert(1)</script>', ['paragraph|<script>alert(1)</script>']],
    ['![picture](https://a.example/p.png)', ['paragraph|!<https://a.example/p.png:picture>']],
  ])('%j', (note, blocks) => {
    expect(readMarkdown(note).map(shape)).toEqual(blocks);
  });

  // A pattern that tries every way to match would not come back within the test's time.
  test.each(['*', '**', '_', '`a', '[', '[a](', '\\', '<https://', '*a ', '**a*b '])(
    'of nothing but %j comes back, and nothing is lost',
    (mark) => {
      expect(readMarkdown(mark.repeat(3000)).map(shape).join('').length).toBeGreaterThan(1000);
    },
  );
});
