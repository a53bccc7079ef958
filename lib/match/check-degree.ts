import { keyAt } from './clause.ts';
import { type Degree, degreesIn, sameMatter, withHead } from './degree.ts';
import type { Spoken } from './guards.ts';
import type { SharedTerm } from './overlap.ts';
import type { Wording } from './read-claim.ts';
import type { Sentence } from './reading.ts';

/** "May have withdrawn", where others say "has withdrawn". Without "have" it is often what anybody could do, or will. */
const HEDGE = /^(?:may|might|could) have$/;
/** How far the verb may be. */
const HEDGED = 4;

/** True where the sentence says that what every wording states as done only may be. */
function hedges(sentence: Sentence, { from, heads: [head] }: Degree, shared: readonly SharedTerm[]): boolean {
  if (!head || !HEDGE.test(`${keyAt(sentence, from)} ${keyAt(sentence, from + 1)}`)) return false;
  return head.from > from && head.from < from + HEDGED && shared.some(({ here }) => here === head);
}

/**
 * The words of degree by which a sentence says more or less than every wording known ("some" where others say "all", "could"
 * where they say "will"). What bears on nothing shared, or on what no wording gives a degree, is no difference; but for a
 * sentence that says that something only may be so.
 */
export function checkDegrees(
  sentence: Sentence,
  wordings: readonly Wording[],
  shared: readonly SharedTerm[],
): Spoken[] {
  const here = degreesIn(sentence).filter(({ heads }) =>
    heads.some((head) => shared.some((pair) => pair.here === head)),
  );
  const known = here.length > 0 ? wordings.flatMap(({ degrees }) => degrees) : [];
  const isKnown = (degree: Degree) =>
    known.some((other) => other.grade === degree.grade && sameMatter(degree, other));
  return here
    .filter((degree) => {
      if (here.some((other) => sameMatter(degree, other) && isKnown(other))) return false;
      return known.some((other) => sameMatter(degree, other)) || hedges(sentence, degree, shared);
    })
    .map((degree) => ({ kind: 'degree', ...withHead(degree), differs: true }));
}
