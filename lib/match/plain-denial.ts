import type { Span } from '#lib/model/span.ts';
import type { Word } from '#lib/text/words.ts';

const SUBJECT = '(?:i|you|we|they|he|she|it|this|that|all this|all that)';
const DOING =
  '(?:do|does|did|have|has|had|will|would|was|were|is|are) not|(?:do|does|did|have|has|had|wo|would|was|were|is|are)nt|never did';
const UNTRUE = '(?:false|untrue|wrong|nonsense|a lie|lies|fake|a fake|not so|not true|not the case)';
/** What a short sentence says that does nothing but deny the one before it. */
const DENIAL = new RegExp(
  `^(?:${SUBJECT} (?:${DOING})(?: (?:so|happen|true|the case|do so|do that|do it))?|(?:${SUBJECT} (?:is|was|are|were) |thats |its |all )?${UNTRUE}|none of (?:it|this|that) (?:is|was) true)$`,
);
const LONGEST = 7;

/** Where a sentence does nothing but deny what was said before it ("We did not.", "That is not true."), its words. */
export function plainDenial(words: readonly Word[]): Span | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > LONGEST) return undefined;
  return DENIAL.test(words.map(({ key }) => key).join(' '))
    ? { start: first.start, end: last.end }
    : undefined;
}
