import { expect, test } from 'vitest';
import { leaveOutWrong } from '#lib/match/leave-out-wrong.ts';
import type { MatchResult } from '#lib/match/match-blocks.ts';
import type { ClaimMention, EntityMention } from '#lib/model/mention.ts';

const TEXT = 'Nobody slept. “Shells hit the school,” she said. Shells hit the school again.';
const blocks = [{ id: 7, text: TEXT }];

function claim(id: string, words: string, from = 0): { block: number; mention: ClaimMention } {
  const start = TEXT.indexOf(words, from);
  const span = { start, end: start + words.length };
  return {
    block: 7,
    mention: { kind: 'claim', id, ...span, score: 1, outcome: 'same' as const, verbatim: false },
  };
}

const name: EntityMention = { kind: 'entity', id: 'school', start: 0, end: 6, score: 1 };
const first = claim('school', 'Shells hit the school');
const second = claim('school', 'Shells hit the school', 30);
const other = claim('shells', 'Shells hit the school');
const result: MatchResult = {
  mentions: [first, other, second, { block: 7, mention: name }],
  clues: ['a'],
  copied: [],
};

// biome-ignore format: a table reads better with a case a line
test.each([
  ['the very sentence', 'school', '“Shells hit the school,” she said.', [other, second]],
  ['with other quotation marks and spaces', 'school', '"Shells  hit the\u00A0school," she said.', [other, second]],
  ['another sentence with the same words', 'school', 'Shells hit the school again.', [first, other]],
  ['of another claim', 'shells', '“Shells hit the school,” she said.', [first, second]],
  ['only a part of the sentence', 'school', 'Shells hit the school', [first, other, second]],
])('%s', (_, claimId, sentence, left) => {
  const found = leaveOutWrong(result, blocks, [{ claim: claimId, sentence }]);
  expect(found).toEqual({ ...result, mentions: [...left, { block: 7, mention: name }] });
});

test('nothing noted, nothing left out', () => {
  expect(leaveOutWrong(result, blocks, [])).toEqual(result);
});
