import type { Family } from '#lib/match/family.ts';
import type { Term } from '#lib/match/term.ts';
import type { ReadStatement } from './read-statements.ts';

/** What one term shares with another. */
export interface TermPair {
  a: Term;
  b: Term;
  /** 1 for the same word, less for another word of one concept, or a group and its member. */
  likeness: number;
}

/** Another word of the same concept: newsrooms mean the same by it about every second time. */
const SAME_CONCEPT = 0.6;
/** Somebody and the group they belong to: "Moscow" and Russia. */
const SAME_FAMILY = 0.75;

/** True where both may stand for one concept. */
export const ofOneConcept = (a: Term, b: Term): boolean =>
  a.concepts.some((each) => b.concepts.includes(each));

function likeness(a: Term, b: Term, family: Family): number {
  if (a.key === b.key) return 1;
  if (a.entity && b.entity) return family.nearness(a.entity, b.entity) >= SAME_FAMILY ? SAME_FAMILY : 0;
  return ofOneConcept(a, b) ? SAME_CONCEPT : 0;
}

/** Each term with its partner, equal ones first, none used twice. */
export function pairTerms(one: ReadStatement, other: ReadStatement, family: Family): TermPair[] {
  const found: TermPair[] = [];
  const used = new Set<Term>();
  for (const a of one.terms) {
    const b = other.byKey.get(a.key);
    if (!b) continue;
    used.add(a).add(b);
    found.push({ a, b, likeness: 1 });
  }
  const open = other.kin.filter((b) => !used.has(b));
  if (open.length === 0) return found;
  for (const a of one.kin) {
    if (used.has(a)) continue;
    for (const b of open) {
      const like = used.has(b) ? 0 : likeness(a, b, family);
      if (like === 0) continue;
      used.add(b);
      found.push({ a, b, likeness: like });
      break;
    }
  }
  return found;
}

/** Pairs whose words stand in the sentences that are held against each other: a statement may have more than one. */
export function withinSentences(
  one: ReadStatement,
  other: ReadStatement,
  pairs: readonly TermPair[],
): TermPair[] {
  return pairs.filter(({ a, b }) => one.sentence.terms.includes(a) && other.sentence.terms.includes(b));
}

/** How many pairs follow one another directly on both sides. */
export function inOrder(pairs: readonly TermPair[], one: ReadStatement, other: ReadStatement): number {
  if (pairs.length < 2) return 0;
  const size = other.terms.length + 1;
  const at = ({ a, b }: TermPair) => (one.place.get(a) ?? 0) * size + (other.place.get(b) ?? 0);
  const places = new Set(pairs.map(at));
  return pairs.filter((pair) => places.has(at(pair) + size + 1)).length;
}
