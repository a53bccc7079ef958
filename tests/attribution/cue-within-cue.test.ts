import { expect, test } from 'vitest';
import { cueWithinCue } from '#lib/attribution/cue-within-cue.ts';
import { KIND } from '#lib/attribution/word-kind.ts';
import { markedText, wordsOf } from './marked-text.ts';

const KINDS: Record<string, number> = {
  reported: KIND.VERB,
  saying: KIND.VERB,
  wanted: KIND.VERB,
  harbour: KIND.NOUN,
  officials: KIND.NOUN,
  also: KIND.ADV,
};

test.each([
  [
    '{1S The Herald} {1C reported harbour officials saying} {1T the pier was closed}.',
    ['The Herald | reported | the pier was closed', 'harbour officials | saying | the pier was closed'],
  ],
  [
    '{1S The Herald} {1C reported also saying} {1T the pier was closed}.',
    ['The Herald | reported also saying | the pier was closed'],
  ],
  [
    '{1S The Herald} {1C wanted harbour officials saying} {1T the pier was closed}.',
    ['The Herald | wanted harbour officials saying | the pier was closed'],
  ],
  ['{1S The Herald} {1C reported} {1T a fire}.', ['The Herald | reported | a fire']],
])('%s', (marked, expected) => {
  const { reading, linked } = markedText(marked);
  reading.tokens.forEach(({ key }, i) => {
    reading.kind[i] = KINDS[key] ?? KIND.DET;
    reading.cue[i] = key === 'reported' || key === 'saying' ? 4 : 0;
  });
  const found = cueWithinCue(reading, linked).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => wordsOf(reading, spans)).join(' | '),
  );
  expect(found).toEqual(expected);
});
