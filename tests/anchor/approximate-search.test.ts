import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateSearch, type Ending } from '#lib/anchor/approximate-search.ts';

/** The textbook way (Sellers 1980): one row of the edit distance matrix a character. */
function bySellers(text: string, pattern: string, limit: number, anchored: boolean): Ending[] {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  const found: Ending[] = [];
  for (let at = 0; at < text.length; at++) {
    const next = [anchored ? at + 1 : 0];
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = (row[i - 1] ?? 0) + (pattern[i - 1] === text[at] ? 0 : 1);
      next.push(Math.min(replaced, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
    const errors = row[pattern.length] ?? 0;
    if (errors <= limit) found.push({ end: at + 1, errors });
  }
  return found;
}

describe('approximateSearch', () => {
  test.each([
    ['abc', 'b', 0, [{ end: 2, errors: 0 }]],
    ['the cat sat', 'cut', 1, [{ end: 7, errors: 1 }]],
    ['', 'a', 1, []],
    ['a', '', 1, []],
    ['a', 'b', -1, []],
    ['x😀y', '😀', 0, [{ end: 3, errors: 0 }]],
  ])('%j for %j within %i', (text, pattern, limit, expected) => {
    expect(approximateSearch(text, pattern, limit)).toEqual(expected);
  });

  const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });

  test('finds what the textbook algorithm finds, over block edges, with every limit', () => {
    fc.assert(
      fc.property(
        letters(60),
        letters(150),
        letters(60),
        fc.nat(60),
        fc.nat(150),
        fc.boolean(),
        (head, middle, tail, cut, limit, anchored) => {
          // A pattern of which the text holds most, or nothing.
          const pattern = middle.slice(0, cut) + middle.slice(cut + 3) || 'abc';
          const text = head + middle + tail;
          const bound = Math.min(limit, pattern.length - 1);
          const expected = bySellers(text, pattern, bound, anchored);
          expect(approximateSearch(text, pattern, bound, anchored)).toEqual(expected);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });
});
