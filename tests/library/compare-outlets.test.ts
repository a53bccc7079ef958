import { expect, test } from 'vitest';
import { compareOutlets } from '#lib/library/compare-outlets.ts';
import type { Highlight, KeptRow } from '#lib/model/highlight.ts';
import type { AppearanceView, ClaimView } from '#lib/model/view.ts';
import { highlight } from '../store/highlight-fixture.ts';

const kept = (outlet: string, published: string, quote: string): KeptRow => ({
  outlet,
  certain: true,
  published,
  quote,
  source: 'police',
  cue: 'said',
  stance: 'attributes',
});

const saved = (id: string, rows: KeptRow[], changes: Partial<Highlight> = {}): Highlight =>
  highlight(id, {
    touched: [
      { kind: 'entity', id: 'e-port', text: 'The port', pack: { id: 'p', version: '1' }, rows: [] },
      { kind: 'claim', id: 'c-port', text: 'The port stood still.', pack: { id: 'p', version: '1' }, rows },
    ],
    ...changes,
  });

const row = (outlet: string, published: string, quote: string): AppearanceView => ({
  outlet,
  certain: false,
  article: 'a',
  published,
  language: 'en',
  text: `${quote} officials said`,
  quote: { start: 0, end: quote.length },
  source: [{ start: quote.length + 1, end: quote.length + 10 }],
  cue: [],
  loaded: [],
  stance: 'doubts',
  copies: [],
  departures: [],
});

const view: ClaimView = {
  id: 'c-port',
  statement: 'The port was closed.',
  eventDate: { from: '2026-03-01', to: '2026-03-01' },
  others: [
    {
      ...row('Coast Radio', '2026-03-02', 'Still it stood.'),
      copies: [row('Gull', '2026-03-02', 'Still it stood!')],
    },
  ],
  own: [row('The Post', '2026-03-01', 'A new quotation.')],
  labels: [{ thing: 'the port', labels: [] }],
  contrasts: [],
  contradicting: [],
  coverage: { title: '', days: { from: '', to: '' }, outlets: [], claims: 0 },
};

/** A comparison as its outlets, with each row's quotation and where it is known from. */
const columns = (highlights: Highlight[], now: ClaimView[] = []) =>
  compareOutlets(highlights, new Map(now.map((one) => [one.id, one]))).map(({ outlets }) =>
    outlets.map(
      ({ outlet, rows }) =>
        `${outlet}: ${rows
          .map(
            ({ quote, isKept, isNow, isSaved }) =>
              `${quote}${isKept ? ' kept' : ''}${isNow ? ' now' : ''}${isSaved ? ' saved' : ''}`,
          )
          .join(', ')}`,
    ),
  );

const page = { url: 'https://gull.example/1', title: 'Gull', outlet: 'The Gull', published: '2026-03-03' };

test('what was kept, what was saved and what is known now stand in columns, the earliest first', () => {
  expect(
    columns([saved('a', [kept('Coast Radio', '2026-03-02', 'Still it  stood.')], { page })], [view]),
  ).toEqual([
    [
      'The Post: A new quotation. now',
      'Coast Radio: Still it  stood. kept now',
      'Gull: Still it stood! now',
      'The Gull: The port stood still on Monday. saved',
    ],
  ]);
});

test('a claim that is no longer known stands with what was kept', () => {
  const [comparison] = compareOutlets([saved('a', [kept('Coast Radio', '2026-03-02', 'Still.')])], new Map());
  expect(comparison).toMatchObject({ text: 'The port stood still.', isKnown: false, labels: [] });
});

test('several highlights of one claim make one comparison, the same words one row', () => {
  const rows = [kept('Coast Radio', '2026-03-02', 'Still.')];
  expect(columns([saved('a', rows, { page }), saved('b', rows, { page })])).toEqual([
    ['Coast Radio: Still. kept', 'The Gull: The port stood still on Monday. saved'],
  ]);
});

test('the timeline leaves out what has no day', () => {
  const undated = { url: 'https://www.gull.example/1', title: '' };
  const [comparison] = compareOutlets(
    [saved('a', [kept('B', '2026-03-02', 'b'), kept('A', '2026-03-01', 'a')], { page: undated })],
    new Map(),
  );
  expect(comparison?.days.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02']);
  expect(comparison?.outlets.map(({ outlet }) => outlet)).toEqual(['gull.example', 'A', 'B']);
});

test('names have no comparison', () => {
  expect(compareOutlets([highlight('a')], new Map())).toEqual([]);
});
