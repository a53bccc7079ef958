import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { explainClaim } from '#lib/match/explain-claim.ts';
import type { Explanation } from '#lib/model/explanation.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const speakers = matchPack.claims.map((claim) =>
  claim.id === 'rebels-broke-truce'
    ? {
        ...claim,
        appearances: (matchPack.claims[0]?.appearances ?? []).map((appearance) => ({
          ...appearance,
          speaker: 'army',
        })),
        guards: { ...claim.guards, source: ['norland', 'pact'] },
      }
    : claim,
);
const pack = compilePack({ ...matchPack, claims: speakers });
const clues = matchPack.entities.map(({ id }) => id);
const said = 'The Norlandic army says that 7,000 troops went to the border.';
const others = [{ text: said, source: [{ start: 4, end: 18 }] }];

function why(id: string, sentence: string): Explanation | undefined {
  return explainClaim(pack, { id, sentence, page: { clues }, others });
}

/** What decided, as "kind: the page's words = the wording's". */
const told = (explained: Explanation | undefined) =>
  explained?.reasons.map(
    ({ kind, here, there }) => `${kind}: ${here}${there === undefined ? '' : ` = ${there}`}`,
  );

// biome-ignore format: a table reads better with a case a line
test.each([
  ['school', 'Two teachers were hurt after rebels bombarded a Sudrian school.',
    ['number: Two', 'word: teachers', 'word: hurt = injuring', 'name: rebels', 'word: bombarded = shelled', 'name: Sudrian = Sudria', 'word: school', 'actor: rebels']],
  ['school', 'On 2 March 2022 a shell hit a school in Sudria, wounding two teachers.',
    ['word: shell', 'word: hit = struck', 'word: school', 'name: Sudria', 'word: wounding', 'word: teachers', 'day: 2 March 2022']],
  ['more-troops', 'Norland denied moving 6,800 more soldiers to the border with Sudria.',
    ['name: Norland', 'word: moving = sent', 'word: more', 'word: soldiers = troops', 'word: border', 'name: Sudria', 'number: 6,800 more soldiers', 'denial: denied']],
  ['rebels-broke-truce', 'The Northern Pact accused the Sudrian rebels of breaching the ceasefire.',
    ['name: Sudrian rebels', 'word: breaching = violated', 'word: ceasefire', 'source: Northern Pact', 'actor: Sudrian rebels']],
])('%s: %s', (id, sentence, expected) => {
  expect(told(why(id, sentence))).toEqual(expected);
});

test.each([
  [
    'more-troops',
    'Norland has moved 6,800 more soldiers to the border with Sudria.',
    'differs',
    [{ kind: 'number', here: '6,800 more soldiers', others: ['7,000 troops'] }],
  ],
  [
    'school',
    'On 2 March 2022 a shell hit a school in Sudria, wounding two teachers.',
    'differs',
    [{ kind: 'day', here: '2 March 2022', others: { from: '2022-03-03', to: '2022-03-03' } }],
  ],
  [
    'rebels-broke-truce',
    'The Northern Pact accused the Sudrian rebels of breaching the ceasefire.',
    'differs',
    [{ kind: 'source', here: 'Northern Pact', others: ['Norlandic army'] }],
  ],
  [
    'rebels-broke-truce',
    'The Norlandic army accused the Sudrian rebels of breaching the ceasefire.',
    'same',
    [],
  ],
  ['more-troops', 'Norland denied moving 7,000 more soldiers to the border with Sudria.', 'contradicts', []],
])('%s, in what it differs: %s', (id, sentence, outcome, differences) => {
  expect(why(id, sentence)).toMatchObject({ outcome, differences });
});

test('what the sentence lacks of the closest wording speaks against it, and its words are marked', () => {
  const sentence = 'A shell hit a school in Sudria.';
  const explained = why('school', sentence);
  expect(explained?.missing).toEqual(expect.arrayContaining(['teachers']));
  expect(explained?.shared.map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'shell',
    'hit',
    'school',
    'Sudria',
  ]);
  expect(why('more-troops', 'Norland sent 7,000 more troops to the border with Sudria.')?.tolerance).toEqual({
    min: 6500,
    max: 7500,
    unit: 'troops',
  });
});

test('a quotation of the pack explains itself', () => {
  const quote = 'the rebels have shelled a school in the town of Lower Sudria, injuring two teachers';
  expect(why('school', `It said ${quote}.`)).toMatchObject({
    score: 1,
    wording: quote,
    shared: [{ start: 8, end: 8 + quote.length }],
  });
});

test.each([
  ['a sentence that makes no claim', 'school', 'It rained.'],
  ['a claim that the pack lacks', 'no-such-claim', 'A shell hit a school in Sudria, wounding two teachers.'],
])('of %s there is nothing to say', (_, id, sentence) => {
  expect(why(id, sentence)).toBeUndefined();
});
