import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { judgeClaim } from '#lib/match/judge-claim.ts';
import { readSentences, readWords } from '#lib/match/reading.ts';
import { TermIndex } from '#lib/match/term-index.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const unguarded = matchPack.claims.map((claim) => ({
  ...claim,
  id: `${claim.id}-unguarded`,
  guards: { words: [], without: [], source: [], actor: [], target: [] },
}));
const pack = compilePack({ ...matchPack, claims: [...matchPack.claims, ...unguarded] });
const everyone = new Set(pack.entities.keys());
const vocabulary = [
  ...new Set(
    pack.pack.claims.flatMap(({ statement, wordings }) => [statement, ...wordings].join(' ').split(' ')),
  ),
  'Norlandic',
  'denied',
  'soldiers',
  'bombed',
];

const sentencesOf = (text: string) => readSentences(readWords(text, pack.names), pack.entities, everyone);

test('no claim is left out that a sentence makes', () => {
  let made = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...pack.pack.claims.flatMap(({ statement, wordings }) => [statement, ...wordings])),
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...vocabulary)), { maxLength: 4 }),
      (wording, changes) => {
        const list = wording.split(' ');
        for (const [at, word] of changes) list[at % list.length] = word;
        for (const sentence of sentencesOf(list.join(' '))) {
          const candidates = new Set(pack.index.candidates(sentence, pack.family));
          for (const place of pack.pack.claims.keys()) {
            if (!judgeClaim(sentence, place, pack, undefined)) continue;
            made += 1;
            expect(candidates).toContain(place);
          }
        }
      },
    ),
    { numRuns: 500, seed: 7 },
  );
  expect(made).toBeGreaterThan(500);
});

test.each([
  ['a sentence about something else', 'It rained on the old harbour all day.', []],
  ['one word of a claim', 'A school opened.', []],
  [
    'a claim whose guard asks for words that are not there',
    'Norland has sent 7,000 more troops to Sudria.',
    ['more-troops-unguarded'],
  ],
])('few claims are looked at closely: %s', (_, text, expected) => {
  const found = sentencesOf(text).flatMap((sentence) => pack.index.candidates(sentence, pack.family));
  expect(found.map((place) => pack.pack.claims[place]?.id)).toEqual(expected);
});

test('tables that were kept serve as those that were built, and one sentence leaves nothing to the next', () => {
  const kept = new TermIndex(structuredClone(pack.tables));
  const [one, other] = [
    'Norland broke the truce, the Sudrian rebels say.',
    'Two teachers were wounded when shells struck a school in Sudria.',
  ].map((text) => sentencesOf(text)[0]);
  if (!one || !other) throw new Error('There is no sentence.');
  const first = kept.candidates(one, pack.family);
  expect(first.length).toBeGreaterThan(0);
  expect(kept.candidates(other, pack.family)).not.toEqual(first);
  expect(kept.candidates(one, pack.family)).toEqual(first);
  expect(kept.candidates(one, pack.family)).toEqual(pack.index.candidates(one, pack.family));
});
