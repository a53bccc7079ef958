import { describe, expect, test } from 'vitest';
import { describePassage } from '#lib/anchor/describe-passage.ts';
import { findPassage } from '#lib/anchor/find-passage.ts';
import { searchable } from '#lib/anchor/searchable.ts';

const PAGE = [
  'Dockers walk out',
  'By Ada Lund, Harbour Post',
  'The port of Elmstad stood still on Monday after dockers stopped work over pay. Ships waited in the bay for the second day.',
  'The union said that four in five of its members had joined the strike. The company spoke of fewer than half.',
  '“We will not be bought,” said the union’s chair, Mara Quist. Talks are to go on on Thursday.',
  'Read more',
  'Ferries keep to their timetable',
  'Read more',
  'Mayor asks both sides for patience',
  'Read more',
].join('\n');
const SENTENCE = 'The union said that four in five of its members had joined the strike.';

/** Describes the `nth` occurrence of some words on a page. */
function described(words: string, nth = 0, page = PAGE) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = page.indexOf(words, start + 1);
  return describePassage(searchable(page), { start, end: start + words.length });
}

/** What is found on a page, with the words that it points at. */
function found(page: string, passage: ReturnType<typeof described>) {
  const result = findPassage(searchable(page), passage);
  return result.state === 'lost'
    ? 'lost'
    : `${result.state}: ${page.slice(result.span.start, result.span.end)}`;
}

describe('a passage that is known by its words', () => {
  const passage = described(SENTENCE);

  test('is described by them, a little around them, and its position', () => {
    expect(passage).toEqual({
      quote: {
        exact: SENTENCE,
        prefix: 'waited in the bay for the second day.\n',
        suffix: ' The company spoke of fewer than',
      },
      position: { start: PAGE.indexOf(SENTENCE), end: PAGE.indexOf(SENTENCE) + SENTENCE.length },
      knownBy: 'words',
    });
  });

  const edited = 'The union says that three in four of its members have joined the strike.';
  const inserted = 'The weather was fine. Nobody was hurt, and the police had nothing to do at the quays. ';
  test.each([
    ['unchanged', PAGE, `sure: ${SENTENCE}`],
    [
      'in other letters, quotation marks and spaces',
      PAGE.toUpperCase().replaceAll(' IN ', '\u00A0IN '),
      `sure: ${SENTENCE.toUpperCase().replaceAll(' IN ', '\u00A0IN ')}`,
    ],
    ['edited', PAGE.replace(SENTENCE, edited), `sure: ${edited}`],
    [
      'with a sentence put in on either side',
      PAGE.replace(SENTENCE, `${inserted}${SENTENCE} ${inserted}`),
      `sure: ${SENTENCE}`,
    ],
    ['copied to the top', `${SENTENCE}\n${PAGE}`, `sure: ${SENTENCE}`],
    ['moved to the end', `${PAGE.replace(SENTENCE, '')}\n${SENTENCE}`, `unsure: ${SENTENCE}`],
    ['alone on a new page', `Archive\n${SENTENCE}\nImprint`, `unsure: ${SENTENCE}`],
    ['taken out', PAGE.replace(`${SENTENCE} `, ''), 'lost'],
    [
      'rewritten',
      PAGE.replace(SENTENCE, 'Nobody at the quays would say how many people stayed away on that day.'),
      'lost',
    ],
    ['on an empty page', '', 'lost'],
  ])('%s', (_, page, expected) => {
    expect(found(page, passage)).toBe(expected);
  });

  test('is told from a copy by what stands around it, wherever the copy is put', () => {
    for (const at of [0, PAGE.indexOf('Read more'), PAGE.length]) {
      const page = `${PAGE.slice(0, at)}\n${SENTENCE}\n${PAGE.slice(at)}`.replace(
        'Ships waited',
        'Vessels waited',
      );
      const result = findPassage(searchable(page), passage);
      expect(result).toEqual({
        state: 'sure',
        span: {
          start: page.indexOf(`${SENTENCE} The company`),
          end: page.indexOf(`${SENTENCE} The company`) + SENTENCE.length,
        },
      });
    }
  });
});

describe('a passage that has equals', () => {
  const second = described('Read more', 1);

  test('is described with as much around it as sets it apart', () => {
    expect(second).toMatchObject({ knownBy: 'surroundings' });
    expect(second.quote.prefix.endsWith('Ferries keep to their timetable\n')).toBe(true);
  });

  const at = (page: string, nth: number) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = page.indexOf('Read more', start + 1);
    return { start, end: start + 'Read more'.length };
  };
  test.each([
    ['unchanged', PAGE, { state: 'sure', span: at(PAGE, 1) }],
    [
      'with text before it',
      `Later that day\n${PAGE}`,
      { state: 'sure', span: at(`Later that day\n${PAGE}`, 1) },
    ],
    [
      'with the first taken out',
      PAGE.replace('Read more\n', ''),
      { state: 'sure', span: at(PAGE.replace('Read more\n', ''), 0) },
    ],
  ])('is found %s', (_, page, expected) => {
    expect(findPassage(searchable(page), second)).toEqual(expected);
  });

  test.each([
    ['is gone', PAGE.replace('timetable\nRead more\n', 'timetable\n')],
    ['is gone with its line', PAGE.replace('Ferries keep to their timetable\nRead more\n', '')],
  ])('is never taken for another when it %s', (_, page) => {
    expect(findPassage(searchable(page), second).state).not.toBe('sure');
  });

  test('in a row of equals is never sure of itself', () => {
    const row = `Start\n${'Advertisement\n'.repeat(200)}End`;
    const passage = described('Advertisement', 0, row);
    expect(passage.knownBy).toBe('nothing');
    expect(findPassage(searchable(row.replace('Advertisement\n', '')), passage).state).toBe('unsure');
  });
});

describe('limits', () => {
  test.each([
    [0, 0],
    [5, 4],
    [-1, 3],
    [0, PAGE.length + 1],
  ])('there is no passage from %i to %i', (start, end) => {
    expect(() => describePassage(searchable(PAGE), { start, end })).toThrow(RangeError);
  });

  test('emoji, right-to-left text and lone surrogates keep their offsets', () => {
    const page = 'פתיחה 🚢🚢 \uD800 הנמל עמד דומם ביום שני אחרי שביתה 🚢 \uDFFF סוף';
    const words = 'הנמל עמד דומם ביום שני';
    expect(found(`🚢 ${page}`, described(words, 0, page))).toBe(`sure: ${words}`);
  });

  test('a passage as long as a book is found after small changes', () => {
    // Every sentence of other words, as in a book.
    const word = (seed: number) => ((seed * 2654435761) >>> 0).toString(36);
    const book = Array.from({ length: 15_000 }, (_, i) => word(i + 1)).join(' ');
    const passage = describePassage(searchable(`Head ${book} Tail`), { start: 5, end: 5 + book.length });
    const later = book.replace(word(7), 'seven');
    expect(found(`Head ${later} Tail`, passage)).toBe(`sure: ${later}`);
  });
});
