import { describe, expect, test } from 'vitest';
import { parseAcceptor } from '#lib/cli/parse-acceptor.ts';
import { ModelMismatchError } from '#lib/cli/parse-linear-model.ts';
import { ACCEPT_FEATURES, type Acceptor, acceptCase, chanceOf, turned } from '#lib/match/rank/acceptor.ts';
import { buildClaimIndex } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { rankClaims } from '#lib/match/rank/claim-ranker.ts';
import { PAIR_FEATURES, type PairFeature } from '#lib/match/rank/pair-feature-names.ts';
import { pairFeatures } from '#lib/match/rank/pair-features.ts';
import { RankContext } from '#lib/match/rank/rank-context.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { readStatement } from '#lib/match/rank/statement.ts';
import { WordVectors } from '#lib/match/rank/word-vectors.ts';
import { vectorFile } from './vector-file.ts';

const vectors = new WordVectors(
  vectorFile({ school: [100, 10], kindergarten: [100, 12], bread: [-10, 100] }),
);
const claims = [
  { text: 'Norland shelled a school in Sudria on Monday, and 20 children died.', title: '' },
  { text: 'The price of bread rose.', title: '' },
];
const context = new RankContext(new ClaimIndex(buildClaimIndex(claims)), vectors);
const NAMES: PairFeature[] = Object.values(PAIR_FEATURES).flat();

/** One feature of a query held against a claim. */
function feature(name: PairFeature, query: string, claim: string): number {
  const [mine, theirs] = [readStatement(query, context), readStatement(claim, context)];
  return pairFeatures(mine, theirs, context)[NAMES.indexOf(name)] ?? Number.NaN;
}

describe('what speaks against the same statement is seen', () => {
  const same = 'Norland shelled a school in Sudria on Monday, and 20 children died.';
  test.each<[PairFeature, string]>([
    ['numbers that differ', 'Norland shelled a school in Sudria on Monday, and 31 children died.'],
    ['days that differ', 'Norland shelled a school in Sudria on Friday, and 20 children died.'],
    ['names out of order', 'Sudria shelled a school in Norland on Monday, and 20 children died.'],
    ['negation differs', 'Norland never shelled a school in Sudria on Monday, and 20 children died.'],
    ['opposites', 'Norland shelled a school in Sudria on Monday, and 20 children survived.'],
    [
      'farthest from the claim',
      'Norland shelled a school in Sudria on Monday, and 20 children died in the tunnel.',
    ],
    ['farthest from the query', 'Norland shelled a school on Monday, and 20 children died.'],
    ['names that differ', 'Westland shelled a school in Sudria on Monday, and 20 children died.'],
    [
      'mass missing in the claim',
      'Norland shelled a school and a bakery in Sudria on Monday, and 20 children died.',
    ],
    ['mass missing in the query', 'Norland shelled a school in Sudria on Monday.'],
  ])('%s: %s', (name, query) => {
    expect(feature(name, same, same)).toBe(0);
    expect(feature(name, query, same)).toBeGreaterThan(0);
  });

  test.each<[PairFeature, number]>([
    ['covered of the query', 1],
    ['covered of the claim', 1],
    ['same words of either, at least', 1],
    ['far from the claim', 0],
    ['far from the query', 0],
    ['neighbours shared', 1],
    ['longest run', 1],
    ['how far numbers differ', 0],
  ])('the same sentence: %s is %d', (name, value) => {
    expect(feature(name, same, same)).toBeCloseTo(value);
  });

  test('a word of like meaning covers nearly as well', () => {
    const other = 'Norland shelled a kindergarten in Sudria on Monday, and 20 children died.';
    expect(feature('covered of the query', other, same)).toBeGreaterThan(0.9);
    expect(feature('same words of the query', other, same)).toBeLessThan(0.9);
  });
});

describe('query and claim change places', () => {
  const pair = (query: string, claim: string) =>
    Float64Array.from([
      ...RANK_FEATURES.map((_, i) => i),
      7,
      8,
      ...pairFeatures(readStatement(query, context), readStatement(claim, context), context),
    ]);
  test.each([
    ['The school in Sudria was shelled.', 'Norland shelled a kindergarten in Sudria on Monday.'],
    ['Bread costs 20 more, no 30 more', 'The price of bread never rose on 3 May.'],
  ])('%s / %s', (one, other) => {
    const there = turned(pair(one, other));
    for (const [i, value] of pair(other, one).entries())
      expect(there[i], ACCEPT_FEATURES[i]).toBeCloseTo(value);
  });
});

/** A judge that knows one feature only. */
function judge(name: string): Acceptor['posts'] {
  const zeros = ACCEPT_FEATURES.map(() => 0);
  return {
    trees: { features: ACCEPT_FEATURES, base: 0, trees: [] },
    linear: {
      features: ACCEPT_FEATURES,
      mean: zeros,
      scale: ACCEPT_FEATURES.map(() => 1),
      weights: ACCEPT_FEATURES.map((each) => Number(each === name)),
      bias: 0,
    },
    slope: 2,
    offset: -1,
  };
}

describe('the chance', () => {
  const name = 'words: covered of the claim';
  const acceptor = parseAcceptor({ posts: judge(name), sentences: judge(name) }, ACCEPT_FEATURES);
  const model = { ...judge('').linear, features: [...RANK_FEATURES], weights: RANK_FEATURES.map(() => 1) };
  const chance = (query: string) => {
    const ranking = rankClaims(query, context, model);
    return chanceOf(
      acceptor,
      acceptCase(query, ranking, claims[ranking[0]?.claim ?? -1]?.text ?? '', context),
    );
  };

  test('is calibrated log odds', () => {
    // Covered in full, four words less than "usual": half of the one feature, no prior; 1 / (1 + exp(-(2 * 0.5 - 1))).
    expect(chance('Price of bread rose #news')).toBeCloseTo(0.5, 2);
  });

  test('is less for a longer sentence that lacks much', () => {
    expect(chance('Norland shelled a school in Sudria on Monday, and 20 children died.')).toBeGreaterThan(
      0.7,
    );
    expect(
      chance('Norland, whose ministers met the bank of Westland over loans for new roads, has a school.'),
    ).toBeLessThan(0.3);
  });

  test('an acceptor of other features is refused', () => {
    expect(() => parseAcceptor(acceptor, ['x'])).toThrow(ModelMismatchError);
  });
});
