import type { Token } from './token.ts';

/** The most frequent words of English, none of which is as common in another language. */
const COMMON = new Set(
  'the of and to in is that for with was were are has have had by from said at it on as be this his he they not which'.split(
    ' ',
  ),
);
/** English prose has about 40 of these in 100 words, German 8, Dutch 9, French 6: headlines of English have few. */
const LEAST_SHARE = 0.12;
const FEW_WORDS = 12;

/**
 * True where a text is English, as far as its most frequent words tell. A short text counts as English as long as it has
 * one of them, or has nothing but plain Latin letters.
 */
export function isEnglish(tokens: Token[]): boolean {
  const words = tokens.filter(({ key }) => /^\p{L}/u.test(key));
  if (words.length === 0) return false;
  const common = words.filter(({ key }) => COMMON.has(key)).length;
  if (words.length >= FEW_WORDS) return common / words.length >= LEAST_SHARE;
  return common > 0 || words.every(({ key }) => /^[a-z.'-]+$/.test(key));
}
