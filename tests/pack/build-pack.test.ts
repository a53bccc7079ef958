import { describe, expect, test } from 'vitest';
import { PackBuildError, type Problem } from '#lib/pack/build/problem.ts';
import { buildPack } from '#lib/pack/build-pack.ts';
import { packJson } from '#lib/pack/pack-json.ts';
import { fixtureFiles, fixturePack } from './fixture.ts';

const claims = 'assets/curated/claims';
const pier = `${claims}/c-pier-shut.yaml`;
const size = `${claims}/c-picket-size.yaml`;
const people = 'assets/curated/entities/people.yaml';
const post = 'assets/corpus/ferry-post/2030-05-02.txt';
const labels = 'assets/curated/labels.yaml';
const contrasts = 'assets/curated/contrasts.yaml';

/** Problems found after replacing some words of one file; all the words are there to begin with. */
function problemsAfter(path: string, from: string, to: string): Problem[] {
  const files = fixtureFiles().map((file) => {
    if (file.path !== path) return file;
    expect(file.text).toContain(from);
    return { path, text: file.text.replace(from, to) };
  });
  return problemsOf(() => buildPack(files));
}

function problemsOf(build: () => unknown): Problem[] {
  try {
    build();
  } catch (error) {
    if (error instanceof PackBuildError) return error.problems;
    throw error;
  }
  return [];
}

describe('a problem names its file and line', () => {
  // biome-ignore format: a table reads better with a case a line
  test.each<[string, path: string, from: string, to: string, line: number, what: RegExp]>([
    ['a quotation that is not verbatim', pier, 'Workers closed', 'Crews closed', 6, /quotation is not verbatim in quay-herald/],
    ['a plain space for a no-break space', size, '300\\u00a0people', '300 people', 6, /is not verbatim/],
    ['a quotation that ends inside a word', pier, 'Workers closed the north pier', 'Workers close', 6, /inside a word/],
    ['an ambiguous quotation', labels, 'picket, occurrence: 2', 'picket', 8, /stands 2 times .* choose one .*1: “?.*picket/],
    ['an occurrence that there is not', labels, 'occurrence: 2', 'occurrence: 3', 8, /stands 2 times .* no occurrence 3/],
    ['a quotation inside boilerplate', contrasts, 'gull-wire-2030-05-02, quote: No boats left the harbour', 'ferry-post-2030-05-02, quote: Sign up', 6, /in boilerplate/],
    ['a side that is not verbatim', contrasts, 'No boats left', 'No ships left', 6, /is not verbatim/],
    ['a title that is not verbatim', people, 'text: harbour mayor', 'text: mayor of the harbour', 5, /is not verbatim/],
    ['a label that is not verbatim', labels, 'quote: a small gang', 'quote: a big gang', 6, /is not verbatim/],
    ['a term outside its label', labels, 'term: gang', 'term: thugs', 6, /term "thugs"/],
    ['a source that is not near', pier, 'source: [the mayor]', 'source: [the governor]', 7, /source stands neither/],
    ['a source two paragraphs away', size, 'source: [A union leader]', 'source: [Ines Holm]', 7, /source stands neither/],
    ['a cue that is not near', pier, 'cue: [claimed]', 'cue: [alleged]', 8, /cue stands neither/],
    ['an unknown article', pier, 'quay-herald-2030-05-03', 'quay-herald-2030-05-04', 5, /no article "quay-herald-2030-05-04"/],
    ['an unknown outlet', post, 'outlet: ferry-post', 'outlet: ferry', 2, /no outlet "ferry"/],
    ['an unknown entity', pier, 'entities: [org-crews]', 'entities: [org-crew]', 3, /no entity "org-crew"/],
    ['an unknown speaker', pier, 'speaker: per-holm', 'speaker: per-halm', 9, /no entity "per-halm"/],
    ['an unknown entity in a guard', pier, 'actor: [org-crews]', 'actor: [org-cruise]', 26, /no entity "org-cruise"/],
    ['an unknown entity in a guard’s words', pier, '@org-crews', '@org-cruise', 25, /no entity "org-cruise"/],
    ['a guard with stray quotation marks', pier, '@org-crews', '"@org-crews"', 25, /alternative ""@org-crews""/],
    ['a guard with an empty alternative', pier, 'jetty', '|', 25, /has the alternative ""/],
    ['an unknown contradiction', `${claims}/c-boats-stopped.yaml`, '[c-half-sailed]', '[c-none]', 20, /no claim "c-none"/],
    ['a contradiction that is not mutual', `${claims}/c-boats-stopped.yaml`, '[c-half-sailed]', '[c-half-sailed, c-pier-shut]', 20, /"c-pier-shut" does not say/],
    ['an unknown claim of a label set', labels, '[c-pier-shut]', '[c-none]', 4, /no claim "c-none"/],
    ['an unknown group', people, 'memberOf: [org-company]', 'memberOf: [org-none]', 13, /no entity "org-none"/],
    ['an entity that belongs to itself', people, 'memberOf: [org-company]', 'memberOf: [per-lund]', 13, /"per-lund" is a member of itself/],
    ['an id given twice', people, 'id: per-lund', 'id: org-company', 7, /id "org-company" is already taken/],
    ['an unknown stance', pier, 'stance: doubts', 'stance: mocks', 10, /unknown stance "mocks"/],
    ['an unknown kind', contrasts, 'kind: dispute', 'kind: quarrel', 2, /unknown kind "quarrel"/],
    ['a day that is none', pier, 'eventDate: 2030-05-01', 'eventDate: 2030-02-30', 2, /eventDate is not a day/],
    ['a day written otherwise', pier, 'eventDate: 2030-05-01', 'eventDate: May 1st', 2, /eventDate must be a day/],
    ['days that end before they begin', pier, 'to: 2030-05-03', 'to: 2030-04-03', 27, /must not end before it begins/],
    ['a number guard upside down', size, 'max: 300', 'max: 200', 17, /min that is not above/],
    ['an unknown key', pier, 'wordings:', 'wording:', 22, /unknown key "wording"/],
    ['a missing part', pier, 'statement:', '#statement:', 1, /"statement" is missing/],
    ['a text where a list belongs', pier, 'source: [officials]', 'source: officials', 19, /source must be a list/],
    ['a claim without appearance', `${claims}/c-half-sailed.yaml`, 'appearances:', 'appearances: []\nguards:', 4, /appearances must hold at least one/],
    ['a YAML error', pier, 'entities: [org-crews]', 'entities: [org-crews', 4, /not YAML/],
    ['front matter without an end', post, '\n---\nPhoto', '\n--\nPhoto', 1, /must begin with front matter/],
    ['a bad day in front matter', post, 'published: 2030-05-02', 'published: 2030-5-2', 3, /published must be a day/],
    ['front matter that belies the file’s name', post, 'published: 2030-05-02', 'published: 2030-05-03', 2, /must be called ferry-post\/2030-05-03.txt/],
    ['boilerplate that is not there', post, 'text: Photo by Ada Quill', 'text: Photo by Ada Quayle', 8, /boilerplate does not stand/],
    ['an outlet without article', 'assets/curated/pack.yaml', '  - { id: gull-wire', '  - { id: nobody, name: N, certainty: likely, domains: [] }\n  - { id: gull-wire', 7, /no article of outlet "nobody"/],
  ])('%s', (_, path, from, to, line, what) => {
    const problems = problemsAfter(path, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: path, line, what: expect.stringMatching(what) }),
    );
  });
});

test('the nearest text is shown beside a quotation that is not verbatim', () => {
  const [problem] = problemsAfter(
    pier,
    'Workers closed the north pier',
    'The workers have closed the North pier',
  );
  expect(problem?.quotation).toBe('The workers have closed the North pier');
  expect(problem?.nearest).toContain('closed the north pier');
});

test('a no-break space is made visible in the message', () => {
  const [problem] = problemsAfter(size, '300\\u00a0people', '300 people');
  expect(new PackBuildError(problem ? [problem] : []).message).toContain(
    'nearest:    "300\\u00a0people took part"',
  );
});

test('every problem is found at once, in order of file and line', () => {
  const files = fixtureFiles().map(({ path, text }) => ({
    path,
    text: text
      .replace('stance: asserts', 'stance: mocks')
      .replace('kind: dispute', 'kind: quarrel')
      .replace('text: harbour mayor', 'text: harbour boss')
      .replace('quote: the mob', 'quote: a mob')
      .replace('speaker: per-holm', 'speaker: per-nobody'),
  }));
  const places = problemsOf(() => buildPack(files)).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual([
    `${claims}/c-boats-stopped.yaml:19`,
    `${pier}:9`,
    `${contrasts}:2`,
    `${people}:5`,
    `${labels}:7`,
  ]);
});

test.each([
  ['no file at all', []],
  ['a file that has no place', [...fixtureFiles(), { path: 'assets/curated/claim/c-x.yaml', text: '' }]],
  ['a pack without articles', fixtureFiles().filter(({ path }) => !path.includes('/corpus/'))],
  [
    'an empty file of entities',
    fixtureFiles().map((file) => (file.path === people ? { ...file, text: '{}' } : file)),
  ],
])('%s is a problem, not a crash', (_, files) => {
  expect(problemsOf(() => buildPack(files))).not.toEqual([]);
});

test('the same files give the same bytes, in whatever order they are read', () => {
  expect(packJson(buildPack(fixtureFiles().toReversed()))).toBe(packJson(buildPack(fixtureFiles())));
});

describe('a quotation keeps its attribution', () => {
  const articles = new Map(
    fixtureFiles().map(({ path, text }) => [path, text.replace(/^---\n.*?\n---\n/s, '')]),
  );
  const text = articles.get(post) ?? '';

  test.each([
    ['c-boats-stopped', 0, ['The company'], ['denied'], /^The company denied .* 40 boats\.$/],
    [
      'c-picket-size',
      1,
      ['Per Lund'],
      ['called'],
      /^Its spokesman, Per Lund, was brief\.\n\nHe called .* gang\.$/,
    ],
    ['c-pier-shut', 1, ['harbour mayor Ines Holm'], ['said'], /^Striking crews .* said\.$/],
  ])('%s', (id, index, source, cue, context) => {
    const appearance = fixturePack()
      .claims.find((claim) => claim.id === id)
      ?.appearances.find(({ article }, at) => article.startsWith('ferry-post') && at === index);
    expect(appearance?.source.map(({ start, end }) => text.slice(start, end))).toEqual(source);
    expect(appearance?.cue.map(({ start, end }) => text.slice(start, end))).toEqual(cue);
    expect(appearance?.context.text).toMatch(context);
  });
});
