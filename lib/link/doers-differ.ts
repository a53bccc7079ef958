import { CUES } from '#lib/match/clause.ts';
import type { Family } from '#lib/match/family.ts';
import type { Sentence } from '#lib/match/reading.ts';
import type { ResolvedName } from '#lib/match/resolve-names.ts';
import { rolesAt } from '#lib/match/roles.ts';
import { type TermPair, withinSentences } from './pair-terms.ts';
import type { ReadStatement } from './read-statements.ts';

/** What may stand between a name and what it does: "Russia has never openly". */
const BEFORE_VERB =
  /^(?:has|have|had|is|are|was|were|be|been|being|will|would|may|might|can|could|shall|should|must|do|does|did|to|not|never|also|again|now|then|still|\p{L}+ly)$/u;
/** A name this near after a word is what the word is done to or by: "by the Russian". */
const NEAR = 3;

/** Those of some entities whose names stand so near the word at an index that no reader takes them for anybody else's. */
function near(ids: readonly string[], sentence: Sentence, word: number): ResolvedName[] {
  return sentence.names.filter(({ entity, from, to }) => {
    if (!ids.includes(entity)) return false;
    if (from > word) return from - word <= NEAR;
    return sentence.words.slice(to, word).every(({ key }) => BEFORE_VERB.test(key));
  });
}

/** True where two names have a word in common: "U.S." and "the U.S. Attorney" are no others, whoever they were taken for. */
const shareWord = (a: Sentence, one: ResolvedName, b: Sentence, two: ResolvedName) =>
  a.stems.slice(one.from, one.to).some((each) => b.stems.slice(two.from, two.to).includes(each));

/**
 * Whether somebody else does it, or it is done to somebody else: `plainly` where the names stand right beside the word for
 * what is done, `perhaps` where only the order of words tells, which is often wrong in long sentences.
 */
export function doersDiffer(
  one: ReadStatement,
  other: ReadStatement,
  pairs: readonly TermPair[],
  family: Family,
): 'plainly' | 'perhaps' | 'no' {
  const [a, b] = [one.sentence, other.sentence];
  let found: 'perhaps' | 'no' = 'no';
  for (const pair of withinSentences(one, other, pairs)) {
    if (pair.a.entity || pair.a.key.startsWith('#') || CUES.has(pair.a.key)) continue;
    const [ours, theirs] = [rolesAt(a, pair.a.from), rolesAt(b, pair.b.from)];
    for (const role of ['actors', 'targets'] as const) {
      const kin = (x: string) => theirs[role].some((y) => family.nearness(x, y) >= 0.75);
      if (ours[role].length === 0 || theirs[role].length === 0 || ours[role].some(kin)) continue;
      const [mine, yours] = [near(ours[role], a, pair.a.from), near(theirs[role], b, pair.b.from)];
      const akin = mine.some((x) => yours.some((y) => shareWord(a, x, b, y)));
      if (mine.length > 0 && yours.length > 0 && !akin) return 'plainly';
      found = 'perhaps';
    }
  }
  return found;
}
