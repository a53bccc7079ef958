import { expect, test } from 'vitest';
import { sentenceAround } from '#lib/text/sentence-around.ts';

const BLOCK = 'One came first. Moscow said it had left, and Kyiv denied it. A third came. Last words';

test.each([
  { words: 'Kyiv denied it', sentence: 'Moscow said it had left, and Kyiv denied it.', marked: true },
  { words: 'One came first.', sentence: 'One came first.', marked: false },
  {
    words: 'first. Moscow',
    sentence: 'One came first. Moscow said it had left, and Kyiv denied it.',
    marked: true,
  },
  { words: 'Last words', sentence: 'Last words', marked: false },
])('around "$words"', ({ words, sentence, marked }) => {
  const start = BLOCK.indexOf(words);
  const around = sentenceAround(BLOCK, { start, end: start + words.length });
  expect(around.sentence).toBe(sentence);
  expect(around.marked !== undefined).toBe(marked);
  expect(around.sentence.slice(around.marked?.start, around.marked?.end)).toBe(words);
});
