import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import { FUNCTION_WORDS } from '../function-words.ts';

/** A content word as ranking sees it. */
export interface RankTerm {
  stem: string;
  /** Printed with a capital: probably part of a name. */
  capital: boolean;
  number: boolean;
}

/** The content words of a text in reading order. */
export function rankTerms(text: string): RankTerm[] {
  return words(text)
    .filter((word) => !FUNCTION_WORDS.has(word.key))
    .map(({ key, shape }) => ({
      stem: stem(key),
      capital: shape === 'capital' || shape === 'capitals',
      number: shape === 'number',
    }));
}
