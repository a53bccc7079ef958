// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Mention } from '#lib/model/mention.ts';
import { Marks } from '#lib/page/marks.ts';
import { PageText } from '#lib/page/page-text.ts';

const claim = (id: string, start: number, end: number): Mention => ({
  kind: 'claim',
  id,
  start,
  end,
  score: 1,
  outcome: 'same',
  verbatim: false,
});
const name = (id: string, start: number, end: number): Mention => ({
  kind: 'entity',
  id,
  start,
  end,
  score: 1,
});

function blocks() {
  document.body.innerHTML = '<p>Moscow and Kyiv and Moscow.</p><p>Moscow again.</p>';
  const [first, second] = new PageText(document.body).blocks;
  if (!first || !second) throw new Error('There are two blocks.');
  return [first, second] as const;
}

const ids = (marks: { mention: Mention }[]) => marks.map(({ mention }) => `${mention.id}@${mention.start}`);

test('a name is marked once a block, a claim each time, in reading order', () => {
  const [first] = blocks();
  const marks = new Marks().set(first, [
    name('moscow', 20, 26),
    claim('c', 9, 15),
    name('moscow', 0, 6),
    claim('c', 0, 26),
  ]);
  expect(ids(marks)).toEqual(['moscow@0', 'c@0', 'c@9']);
  expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
});

test('marks follow the order of the blocks, and go with their block', () => {
  const [first, second] = blocks();
  const marks = new Marks();
  marks.set(second, [name('moscow', 0, 6)]);
  marks.set(first, [name('kyiv', 11, 15)]);
  expect(ids(marks.inOrder([first, second]))).toEqual(['kyiv@11', 'moscow@0']);
  expect(ids(marks.delete(first))).toEqual(['kyiv@11']);
  expect(ids(marks.inOrder([first, second]))).toEqual(['moscow@0']);
  expect(marks.of(first)).toEqual([]);
});
