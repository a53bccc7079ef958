import type { Family } from '#lib/match/family.ts';
import type { Term } from '#lib/match/term.ts';

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
export function pairTerms(one: readonly Term[], other: readonly Term[], family: Family): TermPair[] {
  const found: TermPair[] = [];
  const rest = new Map(other.map((term) => [term.key, term]));
  const open: Term[] = [];
  for (const a of one) {
    const b = rest.get(a.key);
    if (!b) {
      open.push(a);
      continue;
    }
    rest.delete(a.key);
    found.push({ a, b, likeness: 1 });
  }
  for (const a of open) {
    if (!a.entity && a.concepts.length === 0) continue;
    for (const b of rest.values()) {
      const like = likeness(a, b, family);
      if (like === 0) continue;
      rest.delete(b.key);
      found.push({ a, b, likeness: like });
      break;
    }
  }
  return found;
}

/** How many pairs follow one another directly on both sides. */
export function inOrder(pairs: readonly TermPair[], one: readonly Term[], other: readonly Term[]): number {
  const inOne = new Map(one.map((term, i) => [term, i]));
  const inOther = new Map(other.map((term, i) => [term, i]));
  const follows = new Set(
    pairs.map(({ a, b }) => (inOne.get(a) ?? 0) * other.length + (inOther.get(b) ?? 0)),
  );
  return pairs.filter(({ a, b }) =>
    follows.has(((inOne.get(a) ?? 0) + 1) * other.length + (inOther.get(b) ?? 0) + 1),
  ).length;
}
