import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { cslJson } from '#lib/export/csl-json.ts';
import { csv } from '#lib/export/csv.ts';
import { FORMATS, formatOf } from '#lib/export/formats.ts';
import { markdown } from '#lib/export/markdown.ts';
import { ris } from '#lib/export/ris.ts';
import { NAMESPACE, webAnnotation } from '#lib/export/web-annotation.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { SAMPLE, WRITTEN } from './sample.ts';

describe('CSV, read by csv-parse', () => {
  const rows: Record<string, string>[] = parse(csv.write(SAMPLE, WRITTEN), { columns: true, bom: true });

  test('has a row a highlight, every cell as it was', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      id: SAMPLE[0]?.id,
      url: 'https://harbour.example/strike?id=7&part=<2>',
      title: 'Dockers *walk* out: “not for sale”',
      outlet: 'The Harbour Post',
      author: 'Lund, Ada',
      published: '2026-02-28',
      quote: '1. The port, “still”\non Monday — 7_000 ships & 5 * 2',
      note: 'Compare with **Tuesday**.\nSee "page 2"; really?',
      tags: 'strike; pay, and more',
      colour: 'green',
      created: '2026-03-01T10:00:00.000Z',
      modified: '2026-03-02T10:00:00.000Z',
      written_by: 'Ida\nMoe',
      claims_and_names: 'The port of Elmstad stood still.',
    });
  });

  test('runs no formula', () => {
    expect(rows[1]?.quote).toBe('\'=HYPERLINK("https://evil.example";"click")');
    expect(rows[2]).toMatchObject({ note: "'-1+1", tags: "'@port; strike" });
  });

  test('ends every line as RFC 4180 asks', () => {
    expect(csv.write([], WRITTEN)).toMatch(/^\uFEFFid,url,.*,claims_and_names\r\n$/);
  });
});

describe('RIS, read by citation.js', () => {
  const references = new Cite(ris.write(SAMPLE, WRITTEN), { forceType: '@ris/file' }).data;

  test('is one reference a page', () => {
    expect(references).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Dockers walk out',
        URL: 'https://harbour.example/strike?id=7&part=<2>',
      },
      {
        type: 'webpage',
        title: 'https://ports.example/a_(b)',
        URL: 'https://ports.example/a_(b)',
        keyword: '@port,strike',
      },
    ]);
  });

  test('keeps every value on its line', () => {
    const lines = ris.write(SAMPLE, WRITTEN).split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    expect(lines).toContain(
      'N1  - “1. The port, “still” on Monday — 7_000 ships & 5 * 2” — Compare with **Tuesday**. See "page 2"; really?',
    );
  });
});

/** The names of CSL 1.0.2's input schema that our items use. */
const CSL_NAMES = new Set(
  'id type title container-title author issued accessed language URL keyword annote'.split(' '),
);

describe('CSL-JSON', () => {
  test('is taken by citation.js as it is', () => {
    const items: object[] = JSON.parse(cslJson.write(SAMPLE, WRITTEN));
    expect(new Cite(items).data).toMatchObject(items);
  });

  test('has only names and types of the schema', () => {
    const items: object[] = JSON.parse(cslJson.write(SAMPLE, WRITTEN));
    expect(items.map((item) => Object.keys(item).filter((name) => !CSL_NAMES.has(name)))).toEqual([[], []]);
    expect(items).toMatchObject([
      {
        id: 'https://harbour.example/strike?id=7&part=<2>',
        type: 'article-newspaper',
        author: [{ literal: 'Lund, Ada' }],
        issued: { 'date-parts': [[2026, 2, 28]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        keyword: 'strike, pay, and more',
      },
      { type: 'webpage', title: 'https://ports.example/a_(b)' },
    ]);
  });
});

describe('Web Annotation JSON-LD, read by jsonld.js', () => {
  const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
  const activity = (name: string) => `https://www.w3.org/ns/activitystreams#${name}`;
  const value = (of: unknown) => [{ '@value': of }];

  test('says in RDF what the vocabulary has words for', async () => {
    const documentLoader = async (url: string) => ({ documentUrl: url, document: ANNOTATION_CONTEXT });
    const file: unknown = JSON.parse(webAnnotation.write(SAMPLE.slice(0, 2), WRITTEN));
    const [first] = SAMPLE;
    expect(await jsonld.expand(file, { documentLoader, safe: true })).toMatchObject([
      {
        '@type': [activity('OrderedCollectionPage')],
        [activity('items')]: [
          {
            '@list': [
              {
                '@id': 'urn:uuid:0b6f4bb1-6b2c-4c55-9d3e-0b8f3a1f7a10',
                '@type': [oa('Annotation')],
                [oa('motivatedBy')]: [{ '@id': oa('commenting') }],
                [oa('hasBody')]: [
                  { [oa('hasPurpose')]: [{ '@id': oa('commenting') }] },
                  { [oa('hasPurpose')]: [{ '@id': oa('tagging') }] },
                  { [oa('hasPurpose')]: [{ '@id': oa('tagging') }] },
                ],
                [oa('hasTarget')]: [
                  {
                    [oa('hasSource')]: [
                      {
                        '@id': 'https://harbour.example/strike?id=7&part=<2>',
                        'http://purl.org/dc/terms/title': value(first?.page.title),
                        'http://schema.org/datePublished': value('2026-02-28'),
                      },
                    ],
                    [oa('hasSelector')]: [
                      {
                        '@type': [oa('TextQuoteSelector')],
                        [oa('exact')]: value(first?.passage.quote.exact),
                      },
                      {
                        '@type': [oa('TextPositionSelector')],
                        [oa('start')]: value(100),
                        [oa('end')]: value(152),
                      },
                    ],
                  },
                ],
                [`${NAMESPACE}kept`]: [{ '@type': '@json', '@value': { colour: 'green', revision: 3 } }],
              },
              { '@id': `${NAMESPACE}highlight/hypothesis%3AAbC-9`, '@type': [oa('Annotation')] },
            ],
          },
        ],
      },
    ]);
  });
});

describe('Markdown', () => {
  test('shows quotations and titles as they are, notes as written', () => {
    expect(markdown.write(SAMPLE, WRITTEN)).toMatchInlineSnapshot(`
      "## [Dockers walk out](<https://harbour.example/strike?id=7&part=%3C2%3E>)

      The Harbour Post · Lund, Ada · 2026-02-28

      > 1\\. The port, “still”
      >
      > on Monday — 7\\_000 ships \\& 5 \\* 2

      Compare with **Tuesday**.
      See "page 2"; really?

      Saved 2026-03-01 · note by Ida Moe · \\#strike · \\#pay, and more

      **The port of Elmstad stood still.**
      - Coast Radio (likely), 2026-02-28, attributes: “partly \\[open\\]”

      > \\=HYPERLINK("https://evil.example";"click")

      Saved 2026-03-04

      ## [https://ports.example/a\\_(b)](<https://ports.example/a_(b)>)

      > 👩🏽‍🚀 הנמל

      -1+1

      Saved 2026-03-05 · \\#@port · \\#strike
      "
    `);
  });
});

test.each([
  ['a.json', 'backup'],
  ['a.csl.json', 'csl-json'],
  ['A.CSV', 'csv'],
  ['a.b.md', 'markdown'],
  ['a.ris', 'ris'],
  ['a.jsonld', 'web-annotation'],
  ['a.txt', undefined],
])('%s is a file of the format %s', (name, id) => {
  expect(formatOf(name)?.id).toBe(id);
});

test('no two formats share an extension or a name', () => {
  expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});
