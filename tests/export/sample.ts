import type { Highlight } from '#lib/model/highlight.ts';

/** Highlights on two invented pages, with every optional part, and with what each format trips over. */
export const SAMPLE: Highlight[] = [
  {
    id: '0b6f4bb1-6b2c-4c55-9d3e-0b8f3a1f7a10',
    revision: 3,
    created: '2026-03-01T10:00:00.000Z',
    modified: '2026-03-02T10:00:00.000Z',
    page: {
      url: 'https://harbour.example/strike?id=7&part=<2>',
      title: 'Dockers *walk* out: “not for sale”',
      outlet: 'The Harbour Post',
      author: 'Lund, Ada',
      published: '2026-02-28',
      language: 'en',
    },
    passage: {
      quote: {
        exact: '1. The port, “still”\non Monday — 7_000 ships & 5 * 2',
        prefix: 'Nobody came. ',
        suffix: ' Ships',
      },
      position: { start: 100, end: 152 },
      knownBy: 'words',
    },
    note: 'Compare with **Tuesday**.\nSee "page 2"; really?',
    tags: ['strike', 'pay, and more'],
    colour: 'green',
    creator: 'Ida\nMoe',
    touched: [
      {
        kind: 'claim',
        id: 'c-port',
        text: 'The port of Elmstad stood still.',
        pack: { id: 'elmstad', version: 'a1b2' },
        rows: [
          {
            outlet: 'Coast Radio',
            certain: false,
            published: '2026-02-28',
            quote: 'partly [open]',
            source: 'the company',
            cue: 'said',
            stance: 'attributes',
          },
        ],
      },
    ],
    placement: { state: 'sure', checked: '2026-03-03T10:00:00.000Z' },
  },
  {
    id: 'hypothesis:AbC-9',
    revision: 1,
    created: '2026-03-04T10:00:00.000Z',
    modified: '2026-03-04T10:00:00.000Z',
    page: { url: 'https://harbour.example/strike?id=7&part=<2>', title: 'Dockers walk out' },
    passage: {
      quote: { exact: '=HYPERLINK("https://evil.example";"click")', prefix: '', suffix: '' },
      knownBy: 'whole',
    },
    note: '',
    tags: [],
    colour: 'yellow',
    touched: [],
    placement: { state: 'lost', checked: '2026-03-04T10:00:00.000Z' },
  },
  {
    id: '0b6f4bb1-6b2c-4c55-9d3e-0b8f3a1f7a11',
    revision: 1,
    created: '2026-03-05T10:00:00.000Z',
    modified: '2026-03-05T10:00:00.000Z',
    page: { url: 'https://ports.example/a_(b)', title: '' },
    passage: {
      quote: { exact: '👩🏽‍🚀 הנמל', prefix: 'a', suffix: 'b' },
      position: { start: 1, end: 13 },
      knownBy: 'nothing',
    },
    note: '-1+1',
    tags: ['@port', 'strike'],
    colour: 'pink',
    touched: [],
    placement: { state: 'unsure', checked: '2026-03-05T10:00:00.000Z' },
  },
];

/** When the samples are written. */
export const WRITTEN = '2026-03-06T10:00:00.000Z';
