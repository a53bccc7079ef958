import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { findDepartures } from '#lib/match/find-departures.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const pack = compilePack(matchPack);
const ROW = 'The rebels have shelled a school in Sudria, injuring two teachers.';

/** What differs in a row, as "kind: the row's words <- the page's words". */
function departures(here: string, text: string, quote = text): string[] {
  const start = text.indexOf(quote);
  const wording = { text, quote: { start, end: start + quote.length } };
  return findDepartures(pack, 'school', here, wording).map(
    ({ kind, start: from, end, here: words }) => `${kind}: ${text.slice(from, end)} <- ${words}`,
  );
}

// biome-ignore format: a table reads better with a case a line
test.each([
  ['as many, called otherwise', 'The rebels have shelled a school and hurt two local civilians.', ROW, ['counted: two teachers <- two local civilians']],
  ['the same things, counted otherwise', 'The rebels have shelled a school: three teachers were hurt.', ROW, ['number: two teachers <- three teachers']],
  ['the same in figures', 'The rebels have shelled a school, injuring 2 teachers.', ROW, []],
  ['each text has both', 'The rebels have shelled a school; two civilians, two teachers, were hurt.', ROW, []],
  ['nothing of the kind here', 'The rebels have shelled a school.', ROW, []],
  ['other things in another number', 'The rebels have shelled four schools.', ROW, []],
  ['another word for soldiers', 'Norland sent 300 more soldiers.', 'Norland sent 300 troops.', []],
  ['a year counts nothing', 'The rebels have shelled a school, the 2014 teachers said.', ROW, []],
  ['a day counts nothing', 'On 3 March teachers saw the rebels shell a school.', ROW, []],
  ['nobody is named here', 'Shells hit a school in Sudria.', ROW, ['doer: rebels <- undefined']],
  ['one whom the claim does not expect is named there', 'The rebels have shelled a school.', 'The Norlandic army has shelled a school.', []],
  ['the same one under another name', 'The Sudrian rebels have shelled a school.', ROW, []],
  ['the doer is named here in another role', 'Shells hit a school that the rebels hold.', ROW, []],
  ['nobody is named there', 'The rebels have shelled a school.', 'Shells hit a school in Sudria.', []],
])('%s', (_, here, text, found) => {
  expect(departures(here, text)).toEqual(found);
});

test('only the quotation is compared, not what stands around it', () => {
  const text = 'Two civilians fled. Shells hit a school in Sudria.';
  const here = 'Two teachers saw shells hit a school.';
  expect(departures(here, text)).toEqual(['counted: Two civilians <- Two teachers']);
  expect(departures(here, text, 'Shells hit a school in Sudria.')).toEqual([]);
});

const FIGHTERS = ['independence', 'pro-Sudria', 'pro-Sudrian', 'port', 'portside'].map(
  (kind) => `${kind} fighters`,
);

test.each([
  [
    'another name',
    'Sudrian rebels',
    'independence fighters',
    ['name: independence fighters <- Sudrian rebels'],
  ],
  ['more of the same name', 'Sudrian rebels', 'rebels', []],
  ['another form of the word', 'pro-Sudria fighters', 'pro-Sudrian fighters', []],
  ['a longer word', 'port fighters', 'portside fighters', ['name: portside fighters <- port fighters']],
])('a group under %s', (_, here, there, found) => {
  const entities = matchPack.entities.map((entity) =>
    entity.id === 'rebels'
      ? { ...entity, names: [...entity.names, ...FIGHTERS.map((text) => ({ text }))] }
      : entity,
  );
  const text = `The ${there} went home.`;
  const wording = { text, quote: { start: 0, end: text.length } };
  const departed = findDepartures(
    compilePack({ ...matchPack, entities }),
    'school',
    `The ${here} went home.`,
    wording,
  );
  expect(
    departed.map(({ kind, start, end, here: words }) => `${kind}: ${text.slice(start, end)} <- ${words}`),
  ).toEqual(found);
});
