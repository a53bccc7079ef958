import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { Claim } from '#lib/model/claim.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const pack = compilePack(matchPack);

function claims(text: string, published?: string) {
  const { mentions } = matchText(text, pack, published === undefined ? {} : { published });
  return mentions.filter((mention) => mention.kind === 'claim');
}
const ids = (text: string, published?: string) => claims(text, published).map((mention) => mention.id);

describe('a paraphrase is found', () => {
  test.each([
    ['school', 'A shell hit a school in Sudria on Thursday, wounding two members of staff.'],
    ['school', 'Two teachers were hurt after rebels bombarded a Sudrian school.'],
    ['rebels-broke-truce', 'The Sudrian rebels have broken the truce, the Norlandic army said.'],
    ['rebels-broke-truce', 'Norland accused the Sudrian rebels of breaching the ceasefire.'],
    ['norland-broke-truce', 'According to the Sudrian rebels, Norland breached the truce.'],
    ['more-troops', 'Norland has moved a further 7,000 soldiers to the Sudrian frontier, near the border.'],
    ['withdrawn', 'Norland said its troops had been withdrawn from the border with Sudria.'],
  ])('%s: %s', (id, text) => {
    expect(ids(text)).toEqual([id]);
  });
});

describe('what only looks alike is not', () => {
  test.each([
    ['another doer', 'The Norlandic army shelled a school in Sudria, wounding two people.'],
    ['the mirrored charge', 'Norland accused Norland of breaching the ceasefire.'],
    ['another number', 'Norland has moved a further 9,000 soldiers to the border with Sudria.'],
    ['no number where one is required', 'Norland has moved more soldiers to the border with Sudria.'],
    ['another year', 'In 2014 a shell hit a school in Sudria and wounded two teachers.'],
    [
      'the same words about something else',
      'Two teachers at a school in Sudria were honoured for their work.',
    ],
    ['a few words', 'Norland. Sudria. School.'],
  ])('%s: %s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  test.each([
    ['before the event', '2022-02-20', []],
    ['the day after', '2022-03-04', ['school']],
    ['long after', '2023-03-04', []],
  ])('a page of %s', (_, published, expected) => {
    expect(ids('A shell hit a school in Sudria, wounding two teachers.', published)).toEqual(expected);
  });

  test('a page of long after that names the day', () => {
    const text = 'On 3 March 2022 a shell hit a school in Sudria, wounding two teachers.';
    expect(ids(text, '2023-03-04')).toEqual(['school']);
  });
});

describe('a quotation of the pack', () => {
  test.each([
    'the rebels have shelled a school in the town of Lower Sudria, injuring two teachers',
    'The rebels have shelled a school in\u00a0the town of Lower Sudria – injuring two tea\u00adchers',
  ])('counts word for word, whatever its spaces, case and marks: %s', (text) => {
    const { mentions, copied } = matchText(`It said ${text}.`, pack, {});
    expect(mentions.filter((mention) => mention.kind === 'claim')).toMatchObject([
      { id: 'school', score: 1, verbatim: true, start: 8, end: 8 + text.length },
    ]);
    expect(copied).toEqual([{ article: 'courier-2022-03-03', start: 0 }]);
  });
});

test.each([
  [
    'Late on Thursday, a shell hit a school in Sudria, wounding two teachers, it was said.',
    'a shell hit a school in Sudria, wounding two teachers',
  ],
  [
    'A shell hit the school of a small town in Sudria and two teachers were hurt there.',
    'A shell hit the school of a small town in Sudria and two teachers were hurt there',
  ],
])('a mention is whole clauses: %s', (text, expected) => {
  const [mention] = claims(text);
  expect(mention && text.slice(mention.start, mention.end)).toBe(expected);
});

test.each([
  ['the same number', 'Norland has moved a further 7,000 soldiers to the border with Sudria.', 'same'],
  [
    'another within bounds',
    'Norland has moved a further 6,800 soldiers to the border with Sudria.',
    'differs',
  ],
  [
    'another day near it',
    'On 2 March 2022 a shell hit a school in Sudria, wounding two teachers.',
    'differs',
  ],
  [
    'a negation',
    'No shell hit a school in Sudria, where two teachers were said to be wounded.',
    'contradicts',
  ],
  ['a negated verb', 'Norland has not moved 7,000 more soldiers to the border with Sudria.', 'contradicts'],
  ['a denial', 'Norland denied moving 7,000 more soldiers to the border with Sudria.', 'contradicts'],
  [
    'a want of proof',
    'There is no evidence that Norland moved 7,000 more soldiers to the border with Sudria.',
    'contradicts',
  ],
  [
    'a no that the claim cannot have',
    'Norland has not withdrawn its troops from the border with Sudria.',
    'contradicts',
  ],
  [
    'a denial by somebody else',
    'Norland has not withdrawn its troops from the border with Sudria, the rebels said.',
    'contradicts',
  ],
  [
    'a denial that is denied',
    'Norland did not deny moving 7,000 more soldiers to the border with Sudria.',
    'same',
  ],
  ['"not only"', 'Norland has not only moved 7,000 more soldiers to the border with Sudria.', 'same'],
  [
    'a no about something else',
    'A shell hit a school in Sudria, wounding two teachers, but no child was hurt.',
    'same',
  ],
  [
    'a no about the saying',
    'Norland did not say why it moved 7,000 more soldiers to the border with Sudria.',
    'same',
  ],
])('a sentence may make a claim, differ from it or deny it: %s', (_, text, outcome) => {
  expect(claims(text).map((mention) => mention.outcome)).toEqual([outcome]);
});

describe('where the pack knows the opposite', () => {
  const opposite: Claim = {
    ...(matchPack.claims.find(({ id }) => id === 'more-troops') as Claim),
    id: 'no-more-troops',
    statement: 'Norland says it has not sent 7,000 more troops to the border with Sudria.',
    wordings: ['Norland denies that it has moved 7,000 more soldiers to the Sudrian border.'],
    guards: {
      words: ['deny | not', 'troops | soldiers', 'border'],
      without: [],
      source: [],
      actor: [],
      target: [],
    },
    contradicts: ['more-troops'],
  };
  const both = compilePack({ ...matchPack, claims: [...matchPack.claims, opposite] });

  test.each([
    ['Norland denied moving 7,000 more soldiers to the border with Sudria.', ['no-more-troops same']],
    ['Norland has moved 7,000 more soldiers to the border with Sudria.', ['more-troops same']],
  ])('it is that claim, and nothing is said twice: %s', (text, expected) => {
    const { mentions } = matchText(text, both, {});
    expect(mentions.flatMap((one) => (one.kind === 'claim' ? `${one.id} ${one.outcome}` : []))).toEqual(
      expected,
    );
  });
});

test.each([
  ['They sent 7,000 troops to the border near Sudria.', ['more-troops']],
  ['They sent 7,000 troops to the border.', []],
])('a sentence that names nobody whom the claim names must be closer: %s', (text, expected) => {
  const unguarded = matchPack.claims.map((claim) =>
    claim.id === 'more-troops' ? { ...claim, guards: { ...claim.guards, words: [] } } : claim,
  );
  const { mentions } = matchText(text, compilePack({ ...matchPack, claims: unguarded }), {});
  expect(mentions.filter(({ kind }) => kind === 'claim').map(({ id }) => id)).toEqual(expected);
});

test('offsets count from the beginning of the whole text', () => {
  const text = 'A headline\n\nA shell hit a school in Sudria, wounding two teachers.';
  const [mention] = claims(text);
  expect(mention && text.slice(mention.start, mention.end)).toBe(
    'A shell hit a school in Sudria, wounding two teachers',
  );
});

describe('who says the very word that is asked for counts', () => {
  const denial: Claim = {
    eventDate: { from: '2022-03-03', to: '2022-03-03' },
    entities: [],
    contradicts: [],
    variantOf: [],
    id: 'norland-denies',
    statement: 'Norland denies shelling the school.',
    wordings: ['Norland rejected the claim that it shelled the school.'],
    appearances: [],
    guards: {
      words: ['deny | reject', '~shell'],
      without: [],
      source: ['norland'],
      actor: [],
      target: [],
    },
  };
  const denying = compilePack({ ...matchPack, claims: [denial] });

  test.each([
    ['Norland denied that it bombed the school.', ['norland-denies']],
    ['The Sudrian rebels denied that they shelled the school, Norland said.', []],
    ['Norland said that the Sudrian rebels denied shelling the school.', []],
  ])('%s', (text, expected) => {
    const { mentions } = matchText(text, denying, {});
    expect(mentions.filter(({ kind }) => kind === 'claim').map(({ id }) => id)).toEqual(expected);
  });
});
