import { describe, expect, test } from 'vitest';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { attributionsOf, model } from './attributions-of.ts';

describe('who says what', () => {
  test.each([
    [
      'said, with a title',
      'Interior Minister Anna Berg said the bridge would stay closed until spring.',
      [
        {
          source: 'Interior Minister Anna Berg',
          cue: 'said',
          content: 'the bridge would stay closed until spring',
          speaker: 'Anna Berg',
        },
      ],
    ],
    [
      'a quotation, speaker after it',
      '“The bridge will stay closed,” said Paul Novak, the mayor.',
      [{ cue: 'said', content: '“The bridge will stay closed,”', speaker: 'Paul Novak' }],
    ],
    [
      'according to',
      'According to the ministry, two bridges were damaged by the flood.',
      [{ source: 'the ministry', cue: 'According to', content: 'two bridges were damaged by the flood' }],
    ],
    [
      'two sources in one sentence',
      'The mayor said the bridge was safe, but engineers warned that it could collapse.',
      [
        { source: 'The mayor', cue: 'said', content: 'the bridge was safe' },
        { source: 'engineers', cue: 'warned', content: 'that it could collapse' },
      ],
    ],
    [
      'a weekday is no source',
      'The mayor said Tuesday that the bridge was safe.',
      [{ source: 'The mayor', content: 'that the bridge was safe' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionsOf(text)).toMatchObject(expected);
  });
});

describe('whom the source means', () => {
  test.each([
    ['a surname', 'Mayor Paul Novak opened the bridge on Monday. Novak said it was safe.', 'Paul Novak'],
    ['a pronoun', 'Mayor Paul Novak opened the bridge on Monday. He said it was safe.', 'Paul Novak'],
    [
      'another pronoun',
      'Minister Anna Berg met Mr. Paul Novak. Ms. Anna Berg smiled. She said the bridge was safe.',
      'Anna Berg',
    ],
    [
      'a title that stands before the name in short',
      'Rep. Anna Berg opened the bridge on Monday. The congresswoman said it was safe.',
      'Anna Berg',
    ],
    ['nobody named', 'A senior U.S. official said that the bridge was safe.', undefined],
    [
      'a name before a description',
      'Paul Novak, the city’s mayor, said that the bridge was safe.',
      'Paul Novak',
    ],
    ['a ministry', 'The Defense Ministry said that the bridge was safe.', 'Defense Ministry'],
  ])('%s', (_, text, speaker) => {
    expect(attributionsOf(text).at(-1)?.speaker).toBe(speaker);
  });
});

describe('how much distance is kept', () => {
  test.each([
    ['The mayor said that the bridge was safe.', 'attributes', ''],
    ['The mayor claimed that the bridge was safe.', 'doubts', 'claimed'],
    ['The mayor denied that the bridge was closed.', 'denies', 'denied'],
    ['The mayor did not deny that the bridge was closed.', 'attributes', ''],
    ['The mayor alleged that engineers had lied about the bridge.', 'doubts', 'alleged'],
    [
      'The mayor said, without offering evidence, that engineers had lied.',
      'doubts',
      'without offering evidence',
    ],
  ])('%s', (text, stance, evidence) => {
    expect(attributionsOf(text)[0]).toMatchObject({ stance, evidence });
  });

  test('two stances in one sentence', () => {
    const found = attributionsOf(
      'The mayor denied that the bridge was closed and said that it would open on Monday.',
    );
    expect(found.map(({ stance }) => stance)).toEqual(['denies', 'attributes']);
  });
});

describe('what is nobody’s word', () => {
  test.each([
    ['a credit', 'AFP contributed reporting.'],
    [
      'an appeal',
      'A Message from The Daily Bridge:\nDear readers,\nThey say our work is unwanted. We say we will go on.',
    ],
    ['an invitation', 'Join our official WhatsApp group'],
    [
      'another language',
      'Der Minister sagte am Montag, die Brücke sei sicher. Die Opposition bestreitet das und fordert eine neue Prüfung.',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findAttributions(text, model)).toEqual([]);
  });
});

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '\ud800',
  '\udfff',
  '😀',
  '\u0000',
  '\u200b',
  '\u00ad',
  '\n',
  '\n\n',
  ' ',
  '.',
  ',',
  ':',
].concat(
  'said that the mayor of According to He denied claims Mr. Novak U.S. 7,000 not “we left” Maariv reported saying'.split(
    ' ',
  ),
);

test('offsets are valid whatever the text', () => {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 300; round++) {
    const text = Array.from(
      { length: next(120) },
      () => PIECES[next(PIECES.length)] + (next(2) ? ' ' : ''),
    ).join('');
    for (const { source, cue, content, evidence } of findAttributions(text, model)) {
      for (const spans of [source, cue, content, evidence]) {
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  }
}, 60_000);

test('an accusation without accuser has no source', () => {
  expect(attributionsOf('The mayor has been accused of hiding a report on the bridge.')).toMatchObject([
    { source: '', cue: 'has been accused of', content: 'The mayor … hiding a report on the bridge' },
  ]);
});
