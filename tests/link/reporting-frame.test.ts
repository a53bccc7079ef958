import { describe, expect, test } from 'vitest';
import { claimInNoun, ownStance, reportingFrame } from '#lib/link/reporting-frame.ts';
import type { Span } from '#lib/model/span.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const written = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

describe('reportingFrame', () => {
  test.each([
    [
      'the mayor has also said that the pier would stay closed',
      {
        source: 'the mayor',
        cue: 'has also said',
        content: 'the pier would stay closed',
        stance: 'attributes',
      },
    ],
    [
      'Gullhaven denied the accusations of the ferry company',
      {
        source: 'Gullhaven',
        cue: 'denied',
        content: 'Gullhaven denied the accusations of the ferry company',
        stance: 'denies',
      },
    ],
    [
      'Engineers found cracks in all of its pylons, a harbour official told Reuters.',
      {
        source: 'a harbour official',
        cue: 'told Reuters',
        content: 'Engineers found cracks in all of its pylons',
        stance: 'attributes',
      },
    ],
    [
      'the captain claimed the pylons had been loose for years',
      {
        source: 'the captain',
        cue: 'claimed',
        content: 'the pylons had been loose for years',
        stance: 'doubts',
      },
    ],
    [
      'and instead said the storm had loosened every pylon',
      {
        source: undefined,
        cue: 'instead said',
        content: 'the storm had loosened every pylon',
        stance: 'attributes',
      },
    ],
    ['The harbour authority closed the pier on Tuesday', undefined],
    ['the captain who said that the pier was unsafe resigned last week', undefined],
    ['passengers were told to leave the ferry at once', undefined],
  ])('%s', (text, expected) => {
    const frame = reportingFrame(text, whole(text));
    expect(
      frame && {
        source: written(text, frame.source),
        cue: written(text, frame.cue),
        content: written(text, frame.content),
        stance: frame.stance,
      },
    ).toEqual(expected);
  });

  test('gives offsets of the whole text', () => {
    const text = 'Rain fell. The mayor denied the reports about the pier';
    const frame = reportingFrame(text, { start: 11, end: text.length });
    expect(written(text, frame?.source)).toBe('The mayor');
  });

  test('takes no longer than its share for a long clause without an end', () => {
    const text = `${'the very old and very long harbour wall of the town '.repeat(400)}said`;
    expect(reportingFrame(text, whole(text))).toBeUndefined();
  });
});

describe('claimInNoun', () => {
  test.each([
    ['despite claims by Quayline that the jetty was safe', 'the jetty was safe', 'Quayline'],
    ['he was criticised over his claim it was safe to sail', 'it was safe to sail', undefined],
    ['the insurance claim was paid in full last year', undefined, undefined],
  ])('%s', (text, content, source) => {
    const frame = claimInNoun(text, whole(text));
    expect([written(text, frame?.content), written(text, frame?.source)]).toEqual([content, source]);
  });
});

test.each([
  ['The pier was closed on Tuesday', 'asserts'],
  ['The pier was reportedly closed on Tuesday', 'doubts'],
  ['The company caused the damage, a charge that Quayline has repeatedly denied', 'denies'],
])('ownStance: %s', (clause, expected) => {
  expect(ownStance(clause)).toBe(expected);
});
