import type { Word } from '#lib/text/words.ts';

/** Words that may stand before a surname without being a first name, beside all that begin in lower case. */
const BEFORE_SURNAME =
  /(?:^(?:mr|mrs|ms|dr|sir|lord|lady|gen|sen|rep|gov|pm|vp|the|a|an|and|but|or|as|for|to|by|in|on|at|of|with|from|that|when|while|if|after|before|since|though|although|because|then|later|today|meanwhile|yesterday|still|yet|also|even|only|both|not|what|why|how|where|did|does|do|is|was|has|had|can|will|would|should|could)|ly|minister|secretary|president|chief|general|chancellor|premier|ambassador|senator|leader|envoy|ally|spokes\w+|day|january|february|march|april|june|july|august|\w+ember|october)$/;
/** Half of its words with capitals make a headline, in which a capital says nothing. */
const HEADLINE = 0.6;

const touching = (text: string, left: Word, right: Word) => /^\s$/.test(text.slice(left.end, right.start));

/** True in a headline, or a line of names: capitals there tell nothing. */
function isTitleCase(list: readonly Word[], at: number): boolean {
  const near = list.slice(Math.max(0, at - 5), at + 6);
  return near.filter((word) => word.shape !== 'lower').length > near.length * HEADLINE;
}

/**
 * True where a one-word name is not part of a longer one that we do not know: "Hunter Biden" is not Joe Biden, and "George
 * Washington Bridge" is not Washington. `at` is the name's index among the words of the text.
 */
export function standsAlone(list: readonly Word[], at: number, text: string): boolean {
  const word = list[at];
  if (!word || word.shape === 'lower' || isTitleCase(list, at)) return true;
  const before = list[at - 1];
  const after = list[at + 1];
  const first = before && !before.possessive && touching(text, before, word) && before.shape === 'capital';
  if (first && !BEFORE_SURNAME.test(before.key)) return false;
  return !(after && !word.possessive && touching(text, word, after) && after.shape === 'capital');
}
