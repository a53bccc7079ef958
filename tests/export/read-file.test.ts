import { describe, expect, test } from 'vitest';
import { backup } from '#lib/export/backup.ts';
import { DamagedFileError, NewerFileError, UnknownFileError } from '#lib/export/import-errors.ts';
import { readFile } from '#lib/export/read-file.ts';
import { webAnnotation } from '#lib/export/web-annotation.ts';
import { SAMPLE, WRITTEN } from './sample.ts';

const file = backup.write(SAMPLE, WRITTEN);

describe('a file that cannot be trusted', () => {
  test.each([
    ['empty', '', UnknownFileError],
    ['white space', ' \n', UnknownFileError],
    ['no JSON', 'PK\u0003\u0004', UnknownFileError],
    ['a web page', '<!doctype html><p>', UnknownFileError],
    ['other JSON', '{"a":1}', UnknownFileError],
    ['null', 'null', UnknownFileError],
    ['only brackets', '['.repeat(100_000), UnknownFileError],
    ['deep nesting', '['.repeat(5000) + ']'.repeat(5000), UnknownFileError],
    ['cut short', file.slice(0, -20), UnknownFileError],
    ['one letter changed', file.replace('Nobody came', 'Nobody comes'), DamagedFileError],
    ['a highlight missing', `${file.slice(0, file.lastIndexOf(',\n'))}\n]}`, DamagedFileError],
    ['no checksum', file.replace('"crc32"', '"crc"'), DamagedFileError],
    ['from a newer version', file.replace('"version":1', '"version":2'), NewerFileError],
    [
      'an address that runs',
      backup.write(changed({ page: { url: 'javascript:alert(1)', title: '' } }), WRITTEN),
      DamagedFileError,
    ],
    ['an unknown part', backup.write(changed({ surprise: 1 }), WRITTEN), DamagedFileError],
    ['no revision', backup.write(changed({ revision: 0 }), WRITTEN), DamagedFileError],
  ])('%s: refused, with what to do', (_, text, type) => {
    expect(() => readFile(text)).toThrow(type);
    expect(() => readFile(text)).toThrow(/Nothing was changed\.$/);
  });

  test('says which highlight and part is wrong', () => {
    const text = backup.write(changed({ page: { url: 'javascript:alert(1)', title: '' } }), WRITTEN);
    expect(() => readFile(text)).toThrow('highlight 1, page.url: must be an address of a web page or file');
  });

  test('does not reach into the prototypes of this program', () => {
    const text = webAnnotation
      .write(SAMPLE, WRITTEN)
      .replace('"colour": "green"', '"__proto__": {"polluted": 1}, "colour": "green"');
    readFile(text);
    expect({}).not.toHaveProperty('polluted');
  });
});

/** The first sample with other parts, well formed or not. */
function changed(parts: object) {
  return SAMPLE.slice(0, 1).map((highlight) => ({ ...highlight, ...parts }));
}

test('a backup may have been indented and marked on the way', () => {
  const text = `\uFEFF${JSON.stringify(JSON.parse(file), null, 2)}`;
  expect(readFile(text).highlights).toEqual(SAMPLE);
});

test('the same highlight twice in a file is taken once', () => {
  const twice = [...SAMPLE, ...SAMPLE.slice(0, 1)];
  expect(readFile(backup.write(twice, WRITTEN))).toMatchObject({
    highlights: SAMPLE,
    leftOut: { repeated: 1 },
  });
});

describe('Web Annotations of others', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'stood  still\n', prefix: 'port ' };
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/ü/1',
    type: 'Annotation',
    created: '2026-03-01T12:00:00+02:00',
    body: [
      { type: 'TextualBody', value: 'A note' },
      { type: 'TextualBody', purpose: 'tagging', value: 'port' },
    ],
    target: { source: 'https://harbour.example/strike?utm_source=x#top', selector: quote },
  };
  const read = (value: unknown) => readFile(JSON.stringify(value));

  test('become highlights with what they have', () => {
    expect(read(annotation)).toMatchObject({
      format: 'web-annotation',
      leftOut: {},
      highlights: [
        {
          id: 'https://notes.example/%fc/1',
          created: '2026-03-01T10:00:00.000Z',
          page: { url: 'https://harbour.example/strike', title: '' },
          passage: { quote: { exact: 'stood still ', prefix: 'port ', suffix: '' }, knownBy: 'whole' },
          note: 'A note',
          tags: ['port'],
          placement: { state: 'unsure' },
        },
      ],
    });
  });

  test.each([
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: annotation } },
    ],
    [
      'lists for single values',
      {
        ...annotation,
        type: ['Annotation'],
        target: [{ ...annotation.target, source: [annotation.target.source], selector: [quote] }],
      },
    ],
    ['no id', { ...annotation, id: undefined }],
  ])('may come as %s', (_, value) => {
    expect(read(value)).toMatchObject({ highlights: [{ note: 'A note' }], leftOut: {} });
  });

  test.each([
    ['reply', { motivation: 'replying' }],
    ['page-note', { target: 'https://harbour.example/' }],
    ['no-quotation', { target: { ...annotation.target, selector: { type: 'CssSelector', value: 'p' } } }],
    ['no-address', { target: { ...annotation.target, source: 'urn:isbn:1' } }],
    ['no-address', { target: { ...annotation.target, source: 'javascript:alert(1)' } }],
    ['broken', { created: 'yesterday' }],
    ['broken', { target: undefined }],
    ['broken', { kept: { id: 'x' } }],
  ])('are left out as %s', (reason, parts) => {
    expect(read({ ...annotation, ...parts })).toMatchObject({ highlights: [], leftOut: { [reason]: 1 } });
  });
});

describe('a Hypothesis export', () => {
  const annotation = {
    id: 'AbC-9',
    created: '2026-03-01T10:00:00.123456+00:00',
    updated: '2026-03-02T10:00:00.000000+00:00',
    user: 'acct:ida@hypothes.is',
    uri: 'https://harbour.example/strike?fbclid=1',
    text: 'Compare with **Tuesday**.',
    tags: ['strike'],
    document: { title: ['Dockers walk out'] },
    target: [
      {
        source: 'https://harbour.example/strike',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 5, end: 9 },
          { type: 'TextQuoteSelector', exact: 'stood\n   still', prefix: 'port ', suffix: ' on' },
        ],
      },
    ],
  };
  const read = (annotations: unknown[], reader = 'acct:moe@hypothes.is') =>
    readFile(
      JSON.stringify({ export_date: WRITTEN, export_userid: reader, client_version: '1.2', annotations }),
    );

  test('becomes highlights, known again when it is read again', () => {
    expect(read([annotation])).toEqual({
      format: 'hypothesis',
      leftOut: {},
      highlights: [
        {
          id: 'hypothesis:AbC-9',
          revision: 1,
          created: '2026-03-01T10:00:00.123Z',
          modified: '2026-03-02T10:00:00.000Z',
          page: { url: 'https://harbour.example/strike', title: 'Dockers walk out' },
          passage: { quote: { exact: 'stood still', prefix: 'port ', suffix: ' on' }, knownBy: 'whole' },
          note: 'Compare with **Tuesday**.',
          tags: ['strike'],
          colour: 'yellow',
          creator: 'ida@hypothes.is',
          touched: [],
          placement: { state: 'unsure', checked: '2026-03-01T10:00:00.123Z' },
        },
      ],
    });
  });

  test("names nobody for the reader's own", () => {
    expect(read([annotation], 'acct:ida@hypothes.is').highlights[0]).not.toHaveProperty('creator');
  });

  test.each([
    ['reply', { references: ['x'] }],
    ['page-note', { target: [{ source: 'https://harbour.example/' }] }],
    ['no-quotation', { target: [{ selector: [{ type: 'FragmentSelector' }] }] }],
    ['no-address', { uri: 'urn:x-pdf:1' }],
    ['broken', { created: 'never' }],
    ['broken', { uri: 7 }],
  ])('leaves out as %s', (reason, parts) => {
    expect(read([{ ...annotation, ...parts }, annotation])).toMatchObject({
      highlights: [{ id: 'hypothesis:AbC-9' }],
      leftOut: { [reason]: 1 },
    });
  });

  test('may come from the search of the service', () => {
    expect(readFile(JSON.stringify({ total: 1, rows: [annotation] })).highlights).toHaveLength(1);
  });
});
