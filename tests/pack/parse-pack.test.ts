import { expect, test } from 'vitest';
import { PackFormatError, PackVersionError, parsePack } from '#lib/pack/parse-pack.ts';
import { fixturePack } from './fixture.ts';

/** The pack as it comes out of its file, with the value at a path replaced; `undefined` takes it out. */
function packWith(path: string, value: unknown): unknown {
  const root: unknown = JSON.parse(JSON.stringify(fixturePack()));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = root;
  for (const key of keys) parent = Reflect.get(Object(parent), key);
  expect(parent).toBeTypeOf('object');
  Reflect.set(Object(parent), last, value);
  return JSON.parse(JSON.stringify(root));
}

test('a pack survives its file', () => {
  expect(parsePack(JSON.parse(JSON.stringify(fixturePack())))).toEqual(fixturePack());
});

test.each([2, 99])('a pack of version %d asks for an update', (version) => {
  expect(() => parsePack(packWith('version', version))).toThrow(PackVersionError);
  expect(() => parsePack({ ...fixturePack(), version, novelty: {} })).toThrow(
    /newer Second Source .* Update the extension/,
  );
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a text', 'pack'],
  ['another file', { name: 'second-source', version: 7 }],
])('%s is not a pack', (_, value) => {
  expect(() => parsePack(value)).toThrow(PackFormatError);
});

// biome-ignore format: a table reads better with a case a line
test.each<[string, path: string, value: unknown, where: string, what: RegExp]>([
  ['version 0', 'version', 0, 'version', /unknown version 0/],
  ['a missing list', 'claims', undefined, 'claims', /"claims" is missing/],
  ['an unknown key', 'claims.0.verdict', 'true', 'claims[0].verdict', /unknown key "verdict"/],
  ['an unknown stance', 'claims.1.appearances.0.stance', 'mocks', 'claims[1].appearances[0].stance', /unknown stance "mocks"/],
  ['a negative offset', 'claims.1.appearances.0.start', -1, 'claims[1].appearances[0].start', /start must not be negative/],
  ['half an offset', 'claims.1.appearances.0.start', 0.5, 'claims[1].appearances[0].start', /start must be a whole number/],
  ['a day that is none', 'articles.0.published', '2030-02-30', 'articles[0].published', /not a day/],
  ['an address that is none', 'articles.0.url', 'crews', 'articles[0].url', /full address/],
  ['a script for an address', 'articles.0.url', 'javascript:alert(1)', 'articles[0].url', /must begin with https:/],
  ['a script disguised as a host', 'articles.0.url', 'javascript://x/%0aalert(1)', 'articles[0].url', /must begin with https:/],
  ['an id given twice', 'claims.1.id', 'c-boats-stopped', 'claims[1].id', /already taken/],
  ['a dangling article', 'claims.1.appearances.0.article', 'no', 'claims[1].appearances[0].article', /no article "no"/],
  ['a dangling outlet', 'articles.0.outlet', 'no', 'articles[0].outlet', /no outlet "no"/],
  ['a dangling speaker', 'claims.1.appearances.0.speaker', 'no', 'claims[1].appearances[0].speaker', /no entity "no"/],
  ['a dangling guard', 'claims.1.guards.without', ['x | @no'], 'claims[1].guards.without[0]', /no entity "no"/],
  ['a dangling label', 'labelSets.0.labels.0.article', 'no', 'labelSets[0].labels[0].article', /no article "no"/],
  ['a dangling side', 'contrasts.0.sides.0.article', 'no', 'contrasts[0].sides[0].article', /no article "no"/],
  ['a quotation of another length', 'claims.1.appearances.0.quote', 'Half', 'claims[1].appearances[0]', /not as long/],
  ['a title of another length', 'entities.2.titles.0.text', 'mayor', 'entities[2].titles[0]', /not as long/],
  ['a context that holds other words', 'claims.1.appearances.0.context.text', 'x'.repeat(77), 'claims[1].appearances[0].context', /does not hold/],
  ['a source outside the context', 'claims.1.appearances.0.source', [{ start: 0, end: 3 }], 'claims[1].appearances[0].source[0]', /lies outside/],
  ['loaded words outside the quotation', 'claims.1.appearances.0.loaded', [{ start: 0, end: 3 }], 'claims[1].appearances[0].loaded[0]', /lies outside/],
])('%s is refused', (_, path, value, where, what) => {
  const parse = () => parsePack(packWith(path, value));
  expect(parse).toThrow(PackFormatError);
  expect(parse).toThrow(expect.objectContaining({ path: where, what: expect.stringMatching(what) }));
});
