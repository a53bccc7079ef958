import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchBlocks } from '#lib/match/match-blocks.ts';
import { matchText } from '#lib/match/match-text.ts';
import { buildClaimIndex } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { rankClaims } from '#lib/match/rank/claim-ranker.ts';
import { pairFeatures } from '#lib/match/rank/pair-features.ts';
import { RankContext } from '#lib/match/rank/rank-context.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { readStatement } from '#lib/match/rank/statement.ts';
import { WordVectors } from '#lib/match/rank/word-vectors.ts';
import { matchPack } from '../fixtures/match/pack.ts';
import { vectorFile } from './rank/vector-file.ts';

const pack = compilePack(matchPack);
const vectors = new WordVectors(vectorFile({ school: [100, 10], shell: [10, 100] }));
const model = {
  features: [...RANK_FEATURES],
  mean: RANK_FEATURES.map(() => 0),
  scale: RANK_FEATURES.map(() => 1),
  weights: RANK_FEATURES.map(() => 1),
  bias: 0,
};

/** Everything that reads a text, on one text; throws where an offset lies outside it. */
function readAll(text: string): void {
  for (const { start, end } of matchText(text, pack, {}).mentions) {
    if (start < 0 || end > text.length || start >= end) throw new Error(`${start}–${end} of ${text.length}`);
  }
  const claims = [
    { text, title: text.slice(0, 50) },
    { text: 'A shell hit a school in Sudria.', title: '' },
  ];
  const context = new RankContext(new ClaimIndex(buildClaimIndex(claims)), vectors);
  for (const { features } of rankClaims(text, context, model)) {
    if (features.some(Number.isNaN)) throw new Error('A feature is no number.');
  }
  const statements = [text, 'A shell hit a school.'].map((each) =>
    readStatement(each.slice(0, 500), context),
  );
  const [one, other] = statements;
  if (one && other && pairFeatures(one, other, context).some(Number.isNaN))
    throw new Error('A feature is no number.');
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Norland',
    'Norland and',
    'rebels',
    'shelled',
    'accused',
    'said',
    'not',
    'school',
    'one hundred and',
    '7,000',
    '2022-02-30',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '\u00ad',
    '\u200d',
    "'",
    '“',
    '....',
    '(((',
    '#Ab1C',
    '@',
    '…',
    '\n',
    ' ',
    'สวัสดี',
    'السلام',
    'Україна',
    '漢字',
    '👩‍👩‍👧',
    'ﬁ',
    'İ',
    'ß',
    'é',
  ),
);

test('any text is read without a crash', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, between) => {
      readAll(pieces.join(between));
    }),
    { numRuns: 300 },
  );
});

describe('a text without end is read', () => {
  test.each([
    ['one word', 'a'.repeat(100_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['dotted letters', 'A.'.repeat(50_000)],
    ['one sentence of joined names', 'Norland and the Sudrian rebels and '.repeat(2_000)],
    ['one sentence of verbs of saying', 'Norland said the rebels accused '.repeat(2_000)],
    ['digits', '1,0'.repeat(30_000)],
    ['numbers in words', 'one hundred and '.repeat(8_000)],
    ['full stops', '.'.repeat(100_000)],
    ['opening brackets', '('.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['hashtags', '#aB'.repeat(10_000)],
    ['dashes and handles', ' — a (@b) '.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(() => readAll(text)).not.toThrow();
  });
});

describe('a claim is found where it stands, and nothing beside it', () => {
  const claim = 'Two teachers were wounded when shells struck a school in Sudria.';
  test.each([
    ['control characters', '\u0000\u0007\u001b ', ' \u0008\u009f'],
    ['lone surrogates', '\udc00\ud83d. ', ' \ud800'],
    ['one endless word', `${'a'.repeat(50_000)}. `, ` ${'B'.repeat(50_000)}`],
    ['right-to-left text', 'قال المتحدث إن الهدنة انتهت. ', ' הדובר סירב להגיב.'],
    ['marks that turn the direction', '\u202e\u2067', '\u2069\u202c'],
    ['mixed scripts', 'Україна 漢字。 ', ' สวัสดี Ελλάδα 👩‍👩‍👧'],
    ['combining marks', `e${'\u0301'.repeat(1000)}. `, ' \u0301\u0301'],
    ['a byte order mark and joiners', '\ufeff\u200d\u2060', '\u200b'],
  ])('%s', (_, before, after) => {
    const text = before + claim + after;
    const blocks = [
      { id: 7, text: before },
      { id: 8, text },
      { id: 9, text: after },
    ];
    const { mentions } = matchBlocks(blocks, pack, { clues: [], copied: [] });
    const claims = mentions.filter(({ mention }) => mention.kind === 'claim');
    expect(claims.map(({ block }) => block)).toEqual([8]);
    const [start = 0, end = 0] = claims.flatMap(({ mention }) => [mention.start, mention.end]);
    expect(claim).toContain(text.slice(start, end));
    expect(end - start).toBeGreaterThan(claim.length / 2);
  });
});
