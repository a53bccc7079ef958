import { expect, test } from 'vitest';
import { stanceOf } from '#lib/attribution/stance.ts';
import { markedText, wordsOf } from './marked-text.ts';

test.each([
  ['{1S Anna} {1C said} {1T it was safe}.', 'attributes', ''],
  ['{1S Anna} {1C admitted} {1T it was closed}.', 'asserts', 'admitted'],
  ['{1S Anna} {1C pointed out} {1T that it was closed}.', 'asserts', 'pointed'],
  ['{1S Public records} {1C indicate} {1T that it was closed}.', 'asserts', 'indicate'],
  ['{1S Anna} {1C indicated} {1T that it was closed}.', 'attributes', ''],
  ['{1S Anna} {1C did not admit} {1T that it was closed}.', 'attributes', ''],
  ['{1S A test} {1C would show} {1T that it was closed}.', 'attributes', ''],
  ['{1S Anna} {1C admitted}, {1T “It was closed.”}', 'attributes', ''],
  ['{1S Anna} {1C claims} {1T that it was closed}.', 'doubts', 'claims'],
  ['{1S Anna} {1C claimed} {1T victory}.', 'attributes', ''],
  ['{1S Anna} {1C wrongly admitted} {1T it was closed}.', 'doubts', 'wrongly'],
  ['{1S Anna} {1C denied} {1T that it was allegedly closed}.', 'denies', 'denied'],
  ['{1S Anna} {1C did not deny} {1T that it was closed}.', 'attributes', ''],
  ['Despite {1C claims} by {1S Anna} {1T that it was closed}, we went.', 'doubts', 'Despite … claims'],
])('%s: %s', (marked, stance, evidence) => {
  const { reading, linked } = markedText(marked);
  const [first] = linked;
  const found = stanceOf(reading, first ?? { source: [], cue: [], content: [] });
  expect([found.stance, wordsOf(reading, found.evidence)]).toEqual([stance, evidence]);
});
