import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { explainClaim } from '#lib/match/explain-claim.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { Claim } from '#lib/model/claim.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const inflation: Claim = {
  ...(matchPack.claims[0] as Claim),
  id: 'inflation',
  statement: 'Prices of bread in Norland rose in the autumn, the Northern Pact said.',
  wordings: [],
  appearances: [],
  guards: { words: [], without: [], source: [], actor: [], target: [] },
};
const denial: Claim = {
  ...inflation,
  id: 'denial',
  statement: 'Anna Price denied the secret sale of weapons to Sudria.',
};
const oil: Claim = {
  ...inflation,
  id: 'oil',
  statement: 'Prices of oil in Norland rose after the war, the Northern Pact said.',
  wordings: ['Prices of oil in Norland rose, fell and rose again.'],
};
const pack = compilePack({ ...matchPack, claims: [...matchPack.claims, inflation, denial, oil] });

function claims(text: string) {
  return matchText(text, pack, {}).mentions.flatMap((one) =>
    one.kind === 'claim' ? { made: `${one.id} ${one.outcome}`, words: text.slice(one.start, one.end) } : [],
  );
}
const found = (text: string) => claims(text).map(({ made }) => made);

describe('the contrary deed contradicts', () => {
  test.each([
    [
      'a word that the claim cannot be without',
      'The Sudrian rebels have observed the ceasefire, Norland said.',
      'rebels-broke-truce',
    ],
    ['the same in other words', 'The Sudrian rebels respect the truce, Norland said.', 'rebels-broke-truce'],
    [
      'a word of the wording',
      'Prices of bread in Norland fell in the autumn, the Northern Pact said.',
      'inflation',
    ],
    ['what says no to a denial', 'Anna Price confirmed the secret sale of weapons to Sudria.', 'denial'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text)).toEqual([`${id} contradicts`]);
  });

  test.each([
    [
      'the deed itself',
      'Prices of bread in Norland rose in the autumn, the Northern Pact said.',
      ['inflation same'],
    ],
    [
      'a no to the contrary',
      'Prices of bread in Norland have not fallen in the autumn, the Northern Pact said.',
      ['inflation same'],
    ],
    [
      'both',
      'Prices of bread in Norland rose in the autumn and then fell, the Northern Pact said.',
      ['inflation same'],
    ],
    [
      'what another wording says',
      'Prices of oil in Norland fell after the war, the Northern Pact said.',
      ['oil same'],
    ],
    ['the contrary of another doer', 'Norland has observed the ceasefire, the Norlandic army said.', []],
    ['a few words', 'Prices fell in Norland.', []],
  ])('but not %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a sentence that does nothing but deny the one before it', () => {
  test.each([
    'We did not.',
    'That is not true.',
    "It didn't happen.",
    'This is false.',
    'None of it is true.',
  ])('contradicts what that says: %s', (denied) => {
    const made = 'Norland has sent 7,000 more troops to the border with Sudria';
    const [claim, ...others] = claims(`They said: ${made}. ${denied} It rained.`);
    expect(others).toEqual([]);
    expect(claim).toEqual({
      made: 'more-troops contradicts',
      words: `${made}. ${denied.slice(0, -1)}`,
    });
  });

  test.each([
    ['that goes on', 'They did not say why.'],
    ['of something else', 'The harvest did not suffer.'],
    ['that says yes', 'That is true.'],
    ['that only asks', 'Is that so?'],
  ])('but not one %s: %s', (_, next) => {
    expect(found(`Norland has sent 7,000 more troops to the border with Sudria. ${next}`)).toEqual([
      'more-troops same',
    ]);
  });

  test('what a no says no to, and a denial after it, is left alone', () => {
    expect(
      found('Norland has not sent 7,000 more troops to the border with Sudria. That is not true.'),
    ).toEqual([]);
  });
});

test.each([
  ['inflation', 'Prices of bread in Norland fell in the autumn, the Northern Pact said.', 'fell'],
  [
    'more-troops',
    'Norland has sent 7,000 more troops to the border with Sudria. That is not true.',
    'That is not true',
  ],
])('%s: the words that say no are told', (id, sentence, here) => {
  const page = { clues: matchPack.entities.map((entity) => entity.id) };
  const why = explainClaim(pack, { id, sentence, page, others: [] });
  expect(why?.outcome).toBe('contradicts');
  expect(why?.reasons).toContainEqual({ kind: 'denial', here });
});
