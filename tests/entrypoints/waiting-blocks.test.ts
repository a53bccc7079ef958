import { expect, test } from 'vitest';
import type { PageBlock } from '#lib/page/page-block.ts';
import { WaitingBlocks } from '../../entrypoints/content/waiting-blocks.ts';

function block(id: number, length: number): PageBlock {
  return { id, text: 'x'.repeat(length), owner: {} as Element, pieces: [], linked: 0 };
}

function questions(waiting: WaitingBlocks): number[][] {
  const asked: number[][] = [];
  for (let batch = waiting.next(); batch.length > 0; batch = waiting.next())
    asked.push(batch.map(({ id }) => id));
  return asked;
}

test('the first question is small, those after it are large, and a block is never divided', () => {
  const waiting = new WaitingBlocks();
  waiting.add([block(1, 5000), block(2, 5000), block(3, 60_000), block(4, 60_000), block(5, 200_000)]);
  expect(questions(waiting)).toEqual([[1], [2, 3], [4], [5]]);
});

test('what is asked or taken out waits no more; at another address it begins with a small question again', () => {
  const waiting = new WaitingBlocks();
  const gone = block(2, 10);
  waiting.add([block(1, 10), gone]);
  waiting.delete(gone);
  expect(questions(waiting)).toEqual([[1]]);
  waiting.add([block(3, 5000), block(4, 5000)]);
  waiting.restart();
  expect(questions(waiting)).toEqual([[3], [4]]);
});
