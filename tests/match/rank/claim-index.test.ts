import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaimIndex, CAPITAL, NUMBER } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { ClaimIndexError } from '#lib/match/rank/claim-index-file.ts';
import { findCandidates } from '#lib/match/rank/find-candidates.ts';

const claims = [
  { text: 'A shell hit a kindergarten in Sudria.', title: 'Shelling' },
  { text: 'The price of bread rose, the price of oil fell.', title: '' },
  { text: 'Seven thousand troops left Norland on 3 May; 7,000 troops stayed.', title: 'Troops' },
  { text: 'Діти в Судрії', title: '' },
];
const file = buildClaimIndex(claims);
const index = new ClaimIndex(file);

describe('what was written is read', () => {
  test.each([
    [0, ['shell', 'hit', 'kindergarten', 'sudria'], ['shell']],
    [1, ['price', 'bread', 'rise', 'price', 'oil', 'fall'], []],
    [3, ['діти', 'в', 'судріі'], []],
  ])('claim %i', (claim, text, title) => {
    const stems = (tokens: Uint32Array) => Array.from(tokens, (token) => index.stems.stemOf(token >>> 2));
    const read = index.read(claim);
    expect({ text: stems(read.text), title: stems(read.title) }).toEqual({ text, title });
  });

  test('capitals and numbers are told apart', () => {
    const flags = Object.fromEntries(
      Array.from(index.read(2).text, (token) => [index.stems.stemOf(token >>> 2), token & 3]),
    );
    expect(flags).toMatchObject({ norland: CAPITAL, 7000: NUMBER, troop: 0 });
  });

  test.each([
    ['troop', [[2, 3]]],
    ['price', [[1, 2]]],
    ['shell', [[0, 2]]],
  ])('postings of %s', (stem, expected) => {
    const postings = index.postings(index.stems.numberOf(stem));
    const found: number[][] = [];
    while (postings.next()) found.push([postings.claim, postings.count]);
    expect(found).toEqual(expected);
  });

  test.each(['', 'zebra', 'troops', 'tro', 'судрія'])('"%s" is no stem of it', (stem) => {
    expect(index.stems.numberOf(stem)).toBe(-1);
  });
});

describe('damage is found', () => {
  test.each(Array.from({ length: 12 }, (_, i) => [Math.floor((i * file.length) / 12)]))(
    'a bit at %i',
    (at) => {
      const broken = file.slice();
      broken[at] = (broken[at] ?? 0) ^ 4;
      expect(() => new ClaimIndex(broken)).toThrow(ClaimIndexError);
    },
  );

  test.each([0, 3, 40, file.length - 1])('cut off after %i bytes', (length) => {
    expect(() => new ClaimIndex(file.subarray(0, length))).toThrow(ClaimIndexError);
  });
});

test('skipping long lists leaves the best claims as they are', () => {
  const word = fc.integer({ min: 0, max: 60 }).map((number) => `w${Math.floor(number ** 2 / 60)}x`);
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 30, maxLength: 80 }), text, (texts, query) => {
      const many = new ClaimIndex(buildClaimIndex(texts.map((each) => ({ text: each, title: '' }))));
      const terms = [...new Set(query.split(' '))].flatMap((each) => {
        const term = many.stems.numberOf(each);
        return term < 0 ? [] : [{ term, weight: 1 }];
      });
      const scores = new Map<number, number>();
      for (const { term } of terms) {
        for (const each = many.postings(term); each.next(); ) {
          const before = scores.get(each.claim) ?? 0;
          scores.set(each.claim, before + many.impact(term, each.claim, each.count));
        }
      }
      const best = [...scores.values()].sort((a, b) => b - a).slice(0, 5);
      const found = findCandidates(many, terms, 5).map(({ bm25 }) => bm25);
      expect(found.length).toBe(best.length);
      for (const [i, score] of best.entries()) expect(found[i]).toBeCloseTo(score, 3);
    }),
  );
});
