import { expect, test } from 'vitest';
import { buildPack } from '#lib/pack/build-pack.ts';
import { entityView } from '#lib/pack/entity-view.ts';
import { indexPack, UnknownIdError } from '#lib/pack/index-pack.ts';
import { packJson } from '#lib/pack/pack-json.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { fixtureFiles, fixtureIndex } from './fixture.ts';

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

test.each([
  [
    'org-crews',
    'The gang left; the mobile crane stayed.',
    [
      ['gang', true],
      ['mob', false],
      ['Picket', false],
      ['striking crews', false],
    ],
  ],
  ['org-company', '', [['blockade', false]]],
  ['per-lund', 'a gang', []],
])('what outlets call %s, and which of that stands on the page', (id, words, labels) => {
  const found = entityView(index, id, words).labels.flatMap((set) => set.labels);
  expect(found.map(({ term, here }) => [term, here])).toEqual(labels);
});

test('how each outlet introduces it: the first mention outside boilerplate, the name at its place', () => {
  // The photographer is taken for Lund, to stand first and in boilerplate.
  const names = (text: string) =>
    [...text.matchAll(/Lund|Quill|pier|[Cc]rews/g)].map(({ 0: name, index: start }) => ({
      id: { pier: 'loc-pier', crews: 'org-crews', Crews: 'org-crews' }[name] ?? 'per-lund',
      start,
      end: start + name.length,
    }));
  const introduced = indexPack(buildPack(fixtureFiles(), () => names));
  const shown = entityView(introduced, 'per-lund').introductions;
  expect(shown.map(({ outlet, text, name }) => [outlet, text, text.slice(name.start, name.end)])).toEqual([
    ['The Ferry Post', 'Its spokesman, Per Lund, was brief.', 'Lund'],
    ['Quay Herald', 'Lund, a former captain, said that all boats had been stopped.', 'Lund'],
  ]);
  expect(entityView(introduced, 'org-crews').introductions.map(({ text }) => text)).toEqual([
    'Crews have closed a pier, officials said.',
    'Striking crews shut the north pier on Monday, harbour mayor Ines Holm said.',
  ]);
  expect(parsePack(JSON.parse(packJson(introduced.pack)))).toEqual(introduced.pack);
  expect(entityView(introduced, 'per-holm').introductions).toEqual([]);
});

test('an unknown name is a named error', () => {
  expect(() => entityView(index, 'per-none')).toThrow(UnknownIdError);
});
