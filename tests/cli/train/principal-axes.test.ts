import { expect, test } from 'vitest';
import { principalAxes } from '#lib/cli/train/principal-axes.ts';
import { random } from '#lib/cli/train/random.ts';

const next = random(4);
/** Two directions, square to each other, along which vectors are spread. */
const STRONG = [0.6, 0.8, 0, 0];
const WEAK = [0, 0, 0, 1];
const vectors = Array.from({ length: 400 }, () => {
  const [far, near] = [10 * (next() - 0.5), 2 * (next() - 0.5)];
  return STRONG.map((value, d) => 3 + far * value + near * (WEAK[d] ?? 0) + 0.01 * (next() - 0.5));
});

test('the axes are those along which vectors differ, strongest first, and the mean is theirs', () => {
  const { mean, axes } = principalAxes(vectors, 2);
  const along = (axis: Float64Array | undefined, expected: number[]) =>
    Math.abs(expected.reduce((sum, value, d) => sum + value * (axis?.[d] ?? 0), 0));
  expect(axes).toHaveLength(2);
  expect(along(axes[0], STRONG)).toBeCloseTo(1, 3);
  expect(along(axes[1], WEAK)).toBeCloseTo(1, 3);
  expect(mean[2]).toBeCloseTo(3, 2);
});
