import { expect, test, vi } from 'vitest';
import { atOnce, inSlices, type Pausable } from '#lib/page/slices.ts';

/** Work whose every step takes as many milliseconds of a clock that only it moves. */
function* steps(count: number, each: number): Pausable<string> {
  for (let step = 0; step < count; step += 1) {
    now += each;
    yield;
  }
  return 'done';
}

let now = 0;

test('at once', () => {
  expect(atOnce(steps(100, 1))).toBe('done');
});

test.each([
  { name: 'a busy page: short slices, to the end all the same', remaining: 0, slices: 34 },
  { name: 'an idle page: longer ones, never longer than a keystroke can wait', remaining: 50, slices: 13 },
])('$name', async ({ remaining, slices }) => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const idle = vi.fn(async () => ({ timeRemaining: () => remaining }));
  expect(await inSlices(steps(100, 1), idle)).toBe('done');
  expect(idle).toHaveBeenCalledTimes(slices);
  vi.restoreAllMocks();
});

test('an error of the work is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it does not come to that
  function* broken(): Pausable<void> {
    throw new Error('broken');
  }
  await expect(inSlices(broken(), async () => ({ timeRemaining: () => 9 }))).rejects.toThrow('broken');
});
