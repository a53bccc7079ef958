import { hashString } from './hash.ts';

/** How many rows of vectors belong to classes; those of single words come after them. */
export const CLASS_ROWS = 256;

/** How many strengths of cues there are: 0 (hardly ever one) to 5 (more often than not). */
export const CUE_STRENGTHS = 6;

/** What training learned about single words. */
export interface Lexicon {
  /** By the hash of `classKey`: the number of a class of words that stand in alike surroundings, 1 to 255. */
  classes: Map<number, number>;
  /** By the hash of a stem: how often it stands in a cue, less than `CUE_STRENGTHS`. */
  cues: Map<number, number>;
  /** By the hash of a word: the row of its vector; words without one take that of their class, whose number it is. */
  vectors: Map<number, number>;
}

const ENDINGS = /(?:ings?|ed|ly|ions?|ers?|ists?|ness|ment|ity|ous|ful|able|ive|al|ic|est|s|y)$/;

/**
 * The name under which a word's class is kept: names apart from common words (`^price`), numbers together.
 * `initial` is true where a capital says nothing, at a sentence's start.
 */
export function classKey(key: string, capital: boolean, initial: boolean): string {
  if (/\d/.test(key)) return /^(?:19|20)\d\d$/.test(key) ? '#year' : '#number';
  return capital && !initial ? `^${key}` : key;
}

/** The class names to try for a word that training did not see: its capital, or its ending. */
export function unknownClassKey(key: string, capital: boolean): string {
  if (capital) return '^*';
  return `*${ENDINGS.exec(key)?.[0] ?? ''}`;
}

/** The class of a word; 0 where nothing is known, which a trained lexicon never says. */
export function classOf({ classes }: Lexicon, key: string, capital: boolean, initial: boolean): number {
  return (
    classes.get(hashString(classKey(key, capital, initial))) ??
    (capital && initial ? classes.get(hashString(classKey(key, true, false))) : undefined) ??
    classes.get(hashString(unknownClassKey(key, capital))) ??
    0
  );
}
