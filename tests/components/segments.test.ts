import { describe, expect, test } from 'vitest';
import type { Span } from '#lib/model/span.ts';
import { segments } from '../../components/segments.ts';

const text = 'abcdefghij';
type Case = { name: string; a: Span[]; b: Span[]; shown: string };

/** Writes segments as `[layers text]`, those without a layer bare; `<` and `>` where a span of layer a begins or ends. */
function written(a: Span[], b: Span[]): string {
  return segments(text, { a, b })
    .map(({ text: part, layers, begins, ends }) => {
      const inside = layers.size > 0 ? `[${[...layers].join('')} ${part}]` : part;
      return `${begins.has('a') ? '<' : ''}${inside}${ends.has('a') ? '>' : ''}`;
    })
    .join('');
}

describe('segments', () => {
  test.each<Case>([
    { name: 'no span', a: [], b: [], shown: 'abcdefghij' },
    { name: 'one span', a: [{ start: 2, end: 4 }], b: [], shown: 'ab<[a cd]>efghij' },
    {
      name: 'spans that cross',
      a: [{ start: 1, end: 5 }],
      b: [{ start: 3, end: 8 }],
      shown: 'a<[a bc][ab de]>[b fgh]ij',
    },
    {
      name: 'a span inside another',
      a: [{ start: 0, end: 10 }],
      b: [{ start: 4, end: 6 }],
      shown: '<[a abcd][ab ef][a ghij]>',
    },
    {
      name: 'spans that touch',
      a: [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      b: [],
      shown: '<[a ab]><[a cd]>efghij',
    },
    { name: 'a span past the end', a: [{ start: 8, end: 99 }], b: [], shown: 'abcdefgh<[a ij]>' },
    { name: 'a span before the start', a: [{ start: -5, end: 1 }], b: [], shown: '<[a a]>bcdefghij' },
    { name: 'an empty span', a: [{ start: 3, end: 3 }], b: [], shown: 'abcdefghij' },
    { name: 'a span outside', a: [{ start: 20, end: 30 }], b: [], shown: 'abcdefghij' },
  ])('$name', ({ a, b, shown }) => {
    expect(written(a, b)).toBe(shown);
    expect(
      segments(text, { a, b })
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});
