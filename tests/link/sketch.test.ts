import { describe, expect, it } from 'vitest';
import { isCopy, resemblance, sketchOf } from '#lib/link/sketch.ts';

/** Numbers from one up to another, the last left out. */
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const stems = (from: number, to: number) => numbers(from, to).map((each) => `w${each}`);

describe('resemblance', () => {
  it.each([
    ['two texts without a run', [], [], 0],
    ['a text without a run', [], [1, 2, 3], 0],
    ['the same', [1, 2, 3], [1, 2, 3], 1],
    ['one more at the end', [1, 2, 3], [1, 2, 3, 4], 0.75],
    ['one more at the start', [2, 3, 4], [1, 2, 3, 4], 0.75],
    ['half of each', [1, 2, 5, 6], [1, 2, 7, 8], 2 / 6],
    ['nothing, one after the other', [1, 2], [3, 4], 0],
    ['nothing, in turns', [1, 3, 5], [2, 4, 6], 0],
    [
      'only the smallest 128 of both count',
      numbers(0, 128),
      [...numbers(64, 128), ...numbers(500, 564)],
      0.5,
    ],
    ['the largest hash', [0xfffffffe, 0xffffffff], [0xffffffff], 0.5],
  ])('%s', (_, a, b, expected) => {
    expect(resemblance(a, b)).toBe(expected);
    expect(resemblance(b, a)).toBe(expected);
  });
});

describe('copies by their sketches', () => {
  it.each([
    ['an agency report, whole and cut by a third', stems(0, 300), stems(0, 200), true],
    ['with a new start', stems(0, 300), ['our', 'man', 'in', 'town', ...stems(20, 300)], true],
    ['two reports that share a passage', stems(0, 300), [...stems(0, 60), ...stems(400, 700)], false],
    ['reports too short to tell', stems(0, 4), stems(0, 4), false],
  ])('%s', (_, one, other, expected) => {
    expect(isCopy(sketchOf(one), sketchOf(other))).toBe(expected);
  });
});
