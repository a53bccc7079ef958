import { expect, test } from 'vitest';
import { entityView } from '#lib/pack/entity-view.ts';
import { UnknownIdError } from '#lib/pack/index-pack.ts';
import { fixtureIndex } from './fixture.ts';

const index = fixtureIndex();

test('titles as each outlet gave them, by day', () => {
  const { titles, note, kind } = entityView(index, 'per-lund');
  expect(titles.map(({ outlet, title }) => `${outlet}: ${title}`)).toEqual([
    'The Ferry Post: spokesman',
    'Quay Herald: a former captain',
  ]);
  expect([note, kind]).toEqual(['Spokesman since 2029', 'person']);
});

test.each([
  ['per-lund', []],
  ['per-holm', ['Mayor Holm']],
  ['org-crews', ['the strikers']],
])('other names of %s tell more than the one shown', (id, names) => {
  expect(entityView(index, id).otherNames).toEqual(names);
});

test.each([
  ['per-holm', [['c-pier-shut', ['Quay Herald', 'The Ferry Post']]]],
  [
    'org-company',
    [
      ['c-boats-stopped', ['The Ferry Post']],
      ['c-half-sailed', ['Quay Herald']],
    ],
  ],
  ['org-crews', []],
])('statements of %s are its own, not its members’', (id, statements) => {
  const found = entityView(index, id).statements;
  expect(found.map(({ claim, rows }) => [claim, rows.map(({ outlet }) => outlet)])).toEqual(statements);
});

test('an unknown name is a named error', () => {
  expect(() => entityView(index, 'per-none')).toThrow(UnknownIdError);
});
