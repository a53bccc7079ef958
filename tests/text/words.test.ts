import { describe, expect, test } from 'vitest';
import { words } from '#lib/text/words.ts';

describe('words', () => {
  test.each([
    ['The U.S.’s envoy', ['the', 'us', 'envoy']],
    ['O’Brien didn’t', ['obrien', 'didnt']],
    ['7,000 troops, 1.5 million', ['7000', 'troops', '1.5', 'million']],
    ['100,000soldiers', ['100000', 'soldiers']],
    ['so\u00adcalled pull-out', ['socalled', 'pull', 'out']],
    ['separatists’ claims', ['separatists', 'claims']],
    ['He said ‘no’', ['he', 'said', 'no']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(words(text).map((word) => word.key)).toEqual(keys);
  });

  test.each([
    ['Kyiv’s move', 'Kyiv', true],
    ['separatists’ move', 'separatists', true],
    ['Kyiv moves', 'Kyiv', false],
  ])('the first word of "%s" ends before its possessive ending', (text, word, possessive) => {
    const [first] = words(text);
    expect(first && text.slice(first.start, first.end)).toBe(word);
    expect(first?.possessive).toBe(possessive);
  });

  test.each([
    ['us', 'lower'],
    ['US', 'capitals'],
    ['U.S.', 'capitals'],
    ['Nato', 'capital'],
    ['A', 'capital'],
    ['7,000', 'number'],
    ['Übung', 'capital'],
  ] as const)('%s is written %s', (text, shape) => {
    expect(words(text)[0]?.shape).toBe(shape);
  });
});
