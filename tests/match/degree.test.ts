import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { explainClaim } from '#lib/match/explain-claim.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { Claim } from '#lib/model/claim.ts';
import { matchPack } from '../fixtures/match/pack.ts';

function claim(id: string, statement: string, ...wordings: string[]): Claim {
  return {
    id,
    statement,
    wordings,
    eventDate: { from: '2022-03-03', to: '2022-03-03' },
    entities: [],
    appearances: [],
    guards: { words: [], without: [], source: [], actor: [], target: [] },
    contradicts: [],
    variantOf: [],
  };
}

const pack = compilePack({
  ...matchPack,
  claims: [
    claim('withdrawn', 'Norland has withdrawn all its troops from the border with Sudria.'),
    claim('attack', 'Norland will attack Sudria before the harvest, the Northern Pact warned.'),
    claim('bread', 'Some of the bread came from the harbour, the Northern Pact said.'),
    claim('fled', 'Dozens of villagers fled the shelling of the harbour in Sudria.'),
    claim('drill', 'The drill near the harbour in Sudria is the largest since the war.'),
    claim('reproach', 'The Northern Pact condemned the shelling of the harbour in Sudria.'),
    claim('harbour', 'The Sudrian rebels destroyed the bridge at the harbour.'),
    claim(
      'open',
      'Norland may close the harbour bridge to Sudrian lorries.',
      'Norland will close the harbour bridge to Sudrian lorries.',
    ),
  ],
});

/** The claims that a text makes: "claim outcome". */
const found = (text: string) =>
  matchText(text, pack, {}).mentions.flatMap((one) =>
    one.kind === 'claim' ? `${one.id} ${one.outcome}` : [],
  );

describe('a sentence that says more or less than all that is known differs', () => {
  test.each([
    ['extent', 'Norland has withdrawn some of its troops from the border with Sudria.', 'withdrawn'],
    ['extent', 'Norland has withdrawn most of its troops from the border with Sudria.', 'withdrawn'],
    ['certainty', 'Norland could attack Sudria before the harvest, the Northern Pact warned.', 'attack'],
    [
      'certainty',
      'Norland is likely to attack Sudria before the harvest, the Northern Pact warned.',
      'attack',
    ],
    ['count', 'Hundreds of villagers fled the shelling of the harbour in Sudria.', 'fled'],
    ['rank', 'The drill near the harbour in Sudria is one of the largest since the war.', 'drill'],
    ['reproach', 'The Northern Pact criticised the shelling of the harbour in Sudria.', 'reproach'],
    ['harm', 'The Sudrian rebels damaged the bridge at the harbour.', 'harbour'],
    ['extent in a clause', 'The Northern Pact said that all of the bread came from the harbour.', 'bread'],
    ['a hedge', 'The Sudrian rebels may have destroyed the bridge at the harbour.', 'harbour'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text)).toEqual([`${id} differs`]);
  });
});

describe('what is no difference of degree', () => {
  test.each([
    ['the same degree', 'Norland withdrew all its soldiers from the border with Sudria.', 'withdrawn'],
    [
      'the same degree in other words',
      'Norland has withdrawn its entire army from the border with Sudria.',
      'withdrawn',
    ],
    ['silence', 'Norland has withdrawn its troops from the border with Sudria.', 'withdrawn'],
    [
      'a degree that no wording gives',
      'Norland has withdrawn all its troops from some border villages with Sudria.',
      'withdrawn',
    ],
    ['a degree that one wording gives', 'Norland will close the harbour bridge to Sudrian lorries.', 'open'],
    ['the other degree that one gives', 'Norland might close the harbour bridge to Sudrian lorries.', 'open'],
    [
      'a round number',
      'Norland has withdrawn all its some 7,000 troops from the border with Sudria.',
      'withdrawn',
    ],
    ['a month', 'In May Norland will attack Sudria before the harvest, the Northern Pact warned.', 'attack'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text)).toEqual([`${id} same`]);
  });
});

test.each([
  [
    'withdrawn',
    'Norland has withdrawn some of its troops from the border.',
    'It has withdrawn all troops.',
    { kind: 'degree', here: 'some of its troops', others: ['all troops'] },
  ],
  [
    'attack',
    'Norland may attack Sudria before the harvest, the Northern Pact warned.',
    'Norland attacks Sudria.',
    { kind: 'degree', here: 'may attack', others: [] },
  ],
])('%s: in what it differs, and how others put that', (id, sentence, text, difference) => {
  const page = { clues: matchPack.entities.map((entity) => entity.id) };
  const why = explainClaim(pack, { id, sentence, page, others: [{ text, source: [] }] });
  expect(why).toMatchObject({ outcome: 'differs', differences: [difference] });
  expect(why?.reasons).toContainEqual({ kind: 'degree', here: difference.here });
});

test('how much time is no difference of degree', () => {
  const guards = { words: ['harbour'], without: [], source: [], actor: [], target: [] };
  const soon = { ...claim('soon', 'Norland will shell the harbour of Sudria in the next few days.'), guards };
  const { mentions } = matchText(
    'Norland will shell the harbour of Sudria in the next several days.',
    compilePack({ ...matchPack, claims: [soon] }),
    {},
  );
  expect(mentions.flatMap((one) => (one.kind === 'claim' ? one.outcome : []))).toEqual(['same']);
});
