import { expect, test } from 'vitest';
import type { ReadingPlace } from '#lib/messages/questions.ts';
import { nextFind } from '../../entrypoints/background/next-find.ts';

/** A frame with mentions of these keys. */
const frame = (keys: string, place: ReadingPlace = {}) => ({
  found: keys.split('').map((key) => ({ key, kind: 'claim' as const, id: 'c', text: '' })),
  place,
});
const last = (key: string, time = 1): ReadingPlace => ({ last: { key, time } });

test.each<[string, ReturnType<typeof frame>[], string | undefined, string | undefined]>([
  ['nothing stands anywhere', [frame(''), frame('')], undefined, undefined],
  ['the first in view is the next', [frame('abc', { inView: 'b' })], 'b', 'a'],
  ['nothing above the first', [frame('abc', { inView: 'a' })], 'a', 'c'],
  ['all is above the window', [frame('abc')], 'a', 'c'],
  ['all is above the window, more in a frame', [frame('ab'), frame('cd')], 'c', 'b'],
  ['only a frame has any', [frame(''), frame('ab', { inView: 'b' })], 'a', 'b'],
  ['from the one opened last', [frame('abc', { ...last('b'), inView: 'a' })], 'c', 'a'],
  ['round at the ends', [frame('abc', last('c'))], 'a', 'b'],
  ['on into a frame', [frame('ab', last('b')), frame('cd')], 'c', 'a'],
  ['out of a frame', [frame('ab'), frame('cd', last('c')), frame('e')], 'd', 'b'],
  ['the latest of two counts', [frame('ab', last('a', 5)), frame('cd', last('d', 4))], 'b', 'd'],
  ['one that is gone counts no more', [frame('ab', { ...last('z', 5), inView: 'b' }), frame('c')], 'b', 'a'],
])('%s', (_, frames, next, previous) => {
  expect(nextFind(frames, 1)).toBe(next);
  expect(nextFind(frames, -1)).toBe(previous);
});
