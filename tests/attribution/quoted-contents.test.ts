import { expect, test } from 'vitest';
import { fillQuotations } from '#lib/attribution/quoted-contents.ts';
import { markedText, wordsOf } from './marked-text.ts';

test.each([
  [
    'all of a quotation of which a part was found',
    '{1S Anna} {1C said}: “We looked at it twice. {1T The bridge is safe and open.}” Nobody else came.',
    ['“We looked at it twice. The bridge is safe and open.”'],
  ],
  [
    'one that goes on behind the cue',
    '{1T “We looked at it twice,”} {1S Anna} {1C said}, “and the bridge is safe to use.”',
    ['“We looked at it twice,” … “and the bridge is safe to use.”'],
  ],
  [
    'one that is the next sentence',
    '{1T “We looked at it twice,”} {1S Anna} {1C told} reporters on Monday. “The bridge is safe to use.”',
    ['“We looked at it twice,” … “The bridge is safe to use.”'],
  ],
  [
    'not one in the next paragraph',
    '{1T “We looked at it twice,”} {1S Anna} {1C said}.\n“The bridge is safe to use by all.”',
    ['“We looked at it twice,”'],
  ],
  [
    'not one behind words that were not quoted',
    '{1S Anna} {1C said} {1T it was safe}. “The bridge is safe to use by all.”',
    ['it was safe'],
  ],
  ['not a name in quotation marks', '{1S Anna} {1C said} {1T the “old} bridge” was safe.', ['the “old']],
  [
    'not the quotation within which somebody else is reported',
    '“I was there when {1S Anna} {1C said} {1T it was safe} and then we all left.”',
    ['it was safe'],
  ],
])('%s', (_, marked, expected) => {
  const { reading, linked } = markedText(marked);
  expect(fillQuotations(reading, linked).map(({ content }) => wordsOf(reading, content))).toEqual(expected);
});
