import { expect, test } from 'vitest';
import { indexPack } from '#lib/pack/index-pack.ts';
import { createSearch } from '#lib/pack/search-pack.ts';
import { fixtureIndex } from './fixture.ts';

const search = createSearch(fixtureIndex());

test.each([
  ['a word of the statement', 'picket', 'c-picket-size'],
  ['words in another order', 'pier north', 'c-pier-shut'],
  ['a word of another wording', 'blocked', 'c-pier-shut'],
  ['typos', 'strikng crws', 'c-pier-shut'],
  ['a name', 'Ines Holm', 'per-holm'],
  ['a name with a typo', 'Holmm', 'per-holm'],
  ['another case and an accent', 'ÍNES', 'per-holm'],
  ['another name', 'Mayor Holm', 'per-holm'],
  ['a title', 'former captain', 'per-lund'],
])('%s finds it: %s', (_, query, id) => {
  expect(search(query)[0]?.id).toBe(id);
});

test.each(['', '   ', 'zeppelin', 'pier zeppelin', '“”'])('%j finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test('a hit says what it is: a claim’s outlets, a name’s other names', () => {
  expect(search('north pier')[0]).toEqual({
    kind: 'claim',
    id: 'c-pier-shut',
    text: 'Striking crews closed the north pier.',
    detail: 'Quay Herald, The Ferry Post, Gull Wire',
  });
  expect(search('Ines Holm')[0]?.detail).toBe('Holm, Mayor Holm');
});

test('the thing itself comes before all that is named after it', () => {
  const { pack } = fixtureIndex();
  const [first] = pack.entities;
  if (!first) throw new Error('the fixture has no entity');
  const named = (id: string, name: string, ...names: string[]) => ({
    ...first,
    id,
    name,
    names: names.map((text) => ({ text })),
    titles: [],
  });
  const entities = [
    named(
      'per-vane',
      'Jo Vane',
      'Guild boss',
      'Guild chief Vane',
      'Guild chief Jo Vane',
      'Guild secretary Vane',
    ),
    named('org-guild', 'Guild', 'Ferry Crews'),
  ];
  const hits = createSearch(indexPack({ ...pack, entities }))('guild ');
  expect(hits.map(({ id }) => id)).toEqual(['org-guild', 'per-vane']);
});
