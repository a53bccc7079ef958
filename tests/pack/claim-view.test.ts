import { describe, expect, test } from 'vitest';
import type { AppearanceView } from '#lib/model/view.ts';
import { claimView } from '#lib/pack/claim-view.ts';
import { indexPack, UnknownIdError } from '#lib/pack/index-pack.ts';
import { fixtureIndex, page } from './fixture.ts';

const index = fixtureIndex();

function view(id: string, host = 'elsewhere.example', words = '') {
  return claimView(index, { id, page: page({ host }), words });
}

function rows(list: readonly AppearanceView[]): string[] {
  return list.map(({ outlet, stance }) => `${outlet} ${stance}`);
}

describe('rows: a differing stance first, then by day, then by name', () => {
  // biome-ignore format: a table reads better with a case a line
  test.each([
    ['c-pier-shut', 'elsewhere.example', ['Quay Herald doubts', 'Gull Wire attributes', 'The Ferry Post attributes'], []],
    ['c-pier-shut', 'herald.example', ['Gull Wire attributes', 'The Ferry Post attributes'], ['Quay Herald doubts']],
    ['c-pier-shut', 'ferrypost.example', ['Quay Herald doubts', 'Gull Wire attributes'], ['The Ferry Post attributes']],
    ['c-boats-stopped', 'elsewhere.example', ['The Ferry Post denies', 'Quay Herald attributes', 'Gull Wire asserts'], []],
    ['c-boats-stopped', 'ferrypost.example', ['Gull Wire asserts', 'Quay Herald attributes'], ['The Ferry Post denies']],
    ['c-half-sailed', 'herald.example', [], ['Quay Herald attributes']],
  ])('%s read at %s', (id, host, others, own) => {
    const card = view(id, host);
    expect(rows(card.others)).toEqual(others);
    expect(rows(card.own)).toEqual(own);
  });
});

test('every span of a row is of its own text', () => {
  const [row] = view('c-boats-stopped').others.filter(({ outlet }) => outlet === 'The Ferry Post');
  const cut = ({ start, end }: { start: number; end: number }) => row?.text.slice(start, end);
  expect(row && cut(row.quote)).toBe('the “so-called blockade” had stopped all 40 boats');
  expect(row?.source.map(cut)).toEqual(['The company']);
  expect(row?.cue.map(cut)).toEqual(['denied']);
  expect(row?.loaded.map((span) => [cut(span), span.why])).toEqual([['so-called', 'Keeps a distance.']]);
});

test('a row says who wrote it, where and when, and how sure that is', () => {
  const [first] = view('c-pier-shut', 'gullwire.example').others;
  expect(first).toMatchObject({
    outlet: 'Quay Herald',
    certain: false,
    published: '2030-05-03',
    language: 'en',
  });
  expect(first).not.toHaveProperty('url');
  expect(view('c-pier-shut', 'herald.example').others[1]).toMatchObject({
    outlet: 'The Ferry Post',
    certain: true,
    headline: 'Ferry crews walk out',
    url: 'https://ferrypost.example/crews',
  });
});

describe('labels', () => {
  test.each([
    ['the very word', 'A gang of strikers', ['gang']],
    [
      'another case, a no-break space, a soft hyphen',
      'STRIK\u00ADING\u00A0CREWS stood there',
      ['striking crews'],
    ],
    ['inside another word', 'The gangway and the mobile kiosk', []],
    ['at the very end', 'They called it a picket', ['Picket']],
    ['several', 'a mob, a gang', ['gang', 'mob']],
  ])('this page’s own term: %s', (_, words, here) => {
    const [set] = view('c-pier-shut', undefined, words).labels;
    expect(set?.labels.filter((label) => label.here).map(({ term }) => term)).toEqual(here);
  });

  test('a set is shown where it lists the claim, or has a label inside its quotation and an entity in common', () => {
    const things = (id: string) => view(id).labels.map(({ thing }) => thing);
    expect(things('c-pier-shut')).toEqual(['the people at the gate']);
    expect(things('c-boats-stopped')).toEqual(['what happened at the pier']);
    expect(things('c-half-sailed')).toEqual([]);
    expect(things('c-picket-size')).toEqual(['the people at the gate']);
    const strangers = index.pack.labelSets.map((set) => ({ ...set, entities: [] }));
    expect(indexPack({ ...index.pack, labelSets: strangers }).labelSets.get('c-boats-stopped')).toEqual([]);
  });

  test('a term used by several outlets is one entry, each outlet once', () => {
    const [set] = index.pack.labelSets;
    const [label] = set?.labels ?? [];
    if (!set || !label) throw new Error('the fixture has no label');
    const labels = [
      label,
      { ...label, article: 'quay-herald-2030-05-03', term: 'Gang' },
      { ...label, term: 'GANG', quote: 'later' },
    ];
    const labelSets = new Map([['c-pier-shut', [{ ...set, labels }]]]);
    const card = claimView({ ...index, labelSets }, { id: 'c-pier-shut', page: page(), words: '' });
    expect(
      card.labels[0]?.labels.map(({ term, uses }) => [
        term,
        uses.map((use) => `${use.outlet}: ${use.quote}`),
      ]),
    ).toEqual([['gang', ['The Ferry Post: a small gang', 'Quay Herald: a small gang']]]);
  });
});

test.each([
  ['c-boats-stopped', 'elsewhere.example', ['c-half-sailed']],
  ['c-half-sailed', 'elsewhere.example', ['c-boats-stopped']],
  ['c-boats-stopped', 'herald.example', []],
  ['c-picket-size', 'elsewhere.example', []],
])('%s read at %s is contradicted by other outlets: %j', (id, host, opponents) => {
  expect(view(id, host).contradicting.map((other) => other.id)).toEqual(opponents);
});

test('the sides of a contrast know the outlet being read', () => {
  const [contrast] = view('c-half-sailed', 'gullwire.example').contrasts;
  expect(contrast?.sides.map(({ outlet, own }) => [outlet, own])).toEqual([
    ['Gull Wire', true],
    ['Quay Herald', false],
  ]);
});

test('a card says what the pack covers', () => {
  expect(view('c-half-sailed').coverage).toEqual({
    title: 'The ferry strike',
    days: { from: '2030-05-02', to: '2030-05-03' },
    outlets: [
      { name: 'The Ferry Post', certain: true, articles: 1 },
      { name: 'Gull Wire', certain: true, articles: 1 },
      { name: 'Quay Herald', certain: false, articles: 1 },
    ],
    claims: 4,
  });
});

test('an unknown claim is a named error', () => {
  expect(() => view('c-none')).toThrow(UnknownIdError);
});
