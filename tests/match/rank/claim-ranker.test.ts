import { describe, expect, test } from 'vitest';
import { ModelMismatchError, parseLinearModel } from '#lib/cli/parse-linear-model.ts';
import { buildClaimIndex } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { rankClaims } from '#lib/match/rank/claim-ranker.ts';
import { RankContext } from '#lib/match/rank/rank-context.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { WordVectors, WordVectorsError } from '#lib/match/rank/word-vectors.ts';
import { vectorFile } from './vector-file.ts';

const vectors = new WordVectors(
  vectorFile({ kindergarten: [100, 10], preschool: [100, 12], bread: [-10, 100] }),
);
const claims = [
  { text: 'A shell hit a kindergarten in Sudria.', title: '' },
  { text: 'The price of bread rose in Sudria.', title: 'Bread prices' },
  { text: 'Seven thousand troops left Norland.', title: '' },
];
const context = new RankContext(new ClaimIndex(buildClaimIndex(claims)), vectors);
const model = parseLinearModel(
  {
    features: [...RANK_FEATURES],
    mean: RANK_FEATURES.map(() => 0),
    scale: RANK_FEATURES.map(() => 1),
    weights: RANK_FEATURES.map((name) => Number(/covered|bm25, of/.test(name))),
    bias: 0,
  },
  RANK_FEATURES,
);

describe('the nearest claim comes first', () => {
  test.each([
    ['the same words', 'Shell hits kindergarten', 0],
    ['another word of like meaning', 'A preschool in Sudria was hit', 0],
    ['a title', 'bread prices', 1],
    ['a hashtag', '#NorlandTroops are gone', 2],
  ])('%s', (_, query, claim) => {
    expect(rankClaims(query, context, model)[0]?.claim).toBe(claim);
  });

  test.each([[''], ['of the and'], ['zebra'], ['\ud800 \u0000']])('nothing for "%s"', (query) => {
    expect(rankClaims(query, context, model)).toEqual([]);
  });
});

test('a model of other features is refused', () => {
  expect(() => parseLinearModel({ ...model, features: ['x'] }, RANK_FEATURES)).toThrow(ModelMismatchError);
});

test.each([
  ['nothing', new Uint8Array()],
  ['something else', new TextEncoder().encode('{"no": "vectors at all"}')],
  ['half a file', vectorFile({ bread: [1, 2], salt: [3, 4] }).subarray(0, 20)],
])('word vectors that are %s are refused', (_, bytes) => {
  expect(() => new WordVectors(bytes)).toThrow(WordVectorsError);
});
