import type { Block } from '#lib/model/page.ts';
import type { WrongMatch } from '#lib/model/wrong-match.ts';
import { fold } from '#lib/text/fold.ts';
import { sentenceAround } from '#lib/text/sentence-around.ts';
import type { MatchResult } from './match-blocks.ts';

/**
 * A result without the claims of which the reader has said that a sentence is none: that very sentence, on whatever page,
 * whichever quotation marks and spaces it is printed with.
 */
export function leaveOutWrong(
  result: MatchResult,
  blocks: readonly Block[],
  wrong: readonly Pick<WrongMatch, 'claim' | 'sentence'>[],
): MatchResult {
  if (wrong.length === 0) return result;
  const known = new Set(wrong.map(({ claim, sentence }) => keyOf(claim, sentence)));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const mentions = result.mentions.filter(({ block, mention }) => {
    if (mention.kind !== 'claim') return true;
    return !known.has(keyOf(mention.id, sentenceAround(texts.get(block) ?? '', mention).sentence));
  });
  return { ...result, mentions };
}

function keyOf(claim: string, sentence: string): string {
  return `${claim} ${fold(sentence).replaceAll(/\s+/g, ' ').trim()}`;
}
