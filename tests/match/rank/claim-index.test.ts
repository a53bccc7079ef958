import { describe, expect, test } from 'vitest';
import { random } from '#lib/cli/train/random.ts';
import { impactOf, lengthNorm, rarity } from '#lib/match/rank/bm25.ts';
import { buildClaimIndex, CAPITAL, NUMBER } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { ClaimIndexError } from '#lib/match/rank/claim-index-file.ts';
import { findCandidates } from '#lib/match/rank/find-candidates.ts';
import { rankTerms } from '#lib/match/rank/rank-terms.ts';

const claims = [
  { text: 'A shell hit a kindergarten in Sudria.', title: 'Shelling' },
  { text: 'The price of bread rose, the price of oil fell.', title: '' },
  { text: 'Seven thousand troops left Norland on 3 May; 7,000 troops stayed.', title: 'Troops' },
  { text: 'Діти в Судрії', title: '' },
];
const file = buildClaimIndex(claims);
const index = new ClaimIndex(file);
const average =
  claims.reduce((sum, { text, title }) => sum + rankTerms(text).length + rankTerms(title).length, 0) /
  claims.length;

/** The weights of a query of one term. */
function weighing(term: number, weight: number): Float32Array {
  const weights = new Float32Array(index.stems.size);
  weights[term] = weight;
  return weights;
}

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
    ['troop', 2, 3],
    ['price', 1, 2],
    ['shell', 0, 2],
  ])('%s stands in claim %i %i times', (stem, claim, count) => {
    const term = index.stems.numberOf(stem);
    const scores = new Float32Array(index.size);
    const touched = { claims: new Uint32Array(index.size), count: 0 };
    index.addImpacts(term, 2, scores, touched);
    expect([...touched.claims.subarray(0, touched.count)]).toEqual([claim]);
    const { text, title } = index.read(claim);
    const norm = lengthNorm(text.length + title.length, average);
    const expected = 2 * rarity(1, index.size) * impactOf(count, norm);
    expect(scores[claim]).toBeCloseTo(expected, 4);
    expect(index.score(claim, weighing(term, 2))).toBeCloseTo(expected, 4);
    expect(index.most[term]).toBeGreaterThanOrEqual(expected / 2);
    expect(index.most[term]).toBeLessThan((expected / 2) * 1.03);
    expect(index.frequency(term)).toBe(1);
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

/** Claims of a few words that most have and a few that one in ten has. */
function claimsOf(seed: number): string[] {
  const next = random(seed);
  const some = (name: string, count: number, share: number) =>
    Array.from({ length: count }, (_, i) => (next() < share ? `${name}${'x'.repeat(i + 1)}` : '')).join(' ');
  return Array.from(
    { length: 300 },
    () => `${some('often', 6, 0.85)} ${some('rare', 9, 0.1)} ${some('rare', 9, 0.1)}`,
  );
}

describe('leaving long lists unread gives the same best claims', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => [seed]))('claims %i', (seed) => {
    const many = new ClaimIndex(
      buildClaimIndex(claimsOf(seed).map((text, i) => ({ text, title: i % 3 === 0 ? text : '' }))),
    );
    const words = ['oftenx', 'oftenxx', 'oftenxxx', 'oftenxxxx', 'rarex', 'rarexx', 'rarexxx'];
    const terms = words.map((word) => ({ term: many.stems.numberOf(word), weight: 1 }));
    const scores = new Float32Array(many.size);
    const touched = { claims: new Uint32Array(many.size), count: 0 };
    for (const { term, weight } of terms) many.addImpacts(term, weight, scores, touched);
    const best = [...scores].sort((a, b) => b - a).slice(0, 5);
    const found = findCandidates(many, terms, 5).map(({ bm25 }) => bm25);
    expect(found.map((score) => score.toFixed(3))).toEqual(best.map((score) => score.toFixed(3)));
    // The same again: nothing of one search is left over in the next.
    expect(findCandidates(many, terms, 5).map(({ bm25 }) => bm25)).toEqual(found);
    for (const share of [0.5, 0.8, 0.95, 0.999, 1.5]) {
      const least = share * (best[0] ?? 0);
      const enough = findCandidates(many, terms, 50, least).map(({ bm25 }) => bm25.toFixed(3));
      const all = [...scores].sort((a, b) => b - a).filter((score) => score > least);
      expect(enough).toEqual(all.slice(0, 50).map((score) => score.toFixed(3)));
    }
  });
});
