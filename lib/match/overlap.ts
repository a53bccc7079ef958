import type { Family } from './family.ts';
import type { Term } from './term.ts';

/** How much a sentence and a wording have in common. */
export interface Overlap {
  /** 0 to 1: how much of the wording the sentence says, and how much of the matching stretch the wording says. */
  score: number;
  /** The sentence's terms that found a partner, in reading order. */
  shared: Term[];
}

/** Weight of a term in a comparison: how much it tells, by its rarity among the claims. */
export type Weight = (term: Term) => number;

/** Another word of the same concept counts for this much of the word itself. */
const SAME_CONCEPT = 0.8;

function likeness(a: Term, b: Term, family: Family): number {
  if (a.key === b.key) return 1;
  if (a.entity && b.entity) return family.nearness(a.entity, b.entity);
  return a.concepts.some((concept) => b.concepts.includes(concept)) ? SAME_CONCEPT : 0;
}

/**
 * Compares a sentence with a wording by the weight of the terms they share.
 *
 * Coverage of the wording counts for two thirds, coverage of the stretch of the sentence between the first and last shared
 * term for one third: so a claim inside a long sentence is found, and a sentence that merely contains its words is not.
 */
export function overlap(
  sentence: readonly Term[],
  wording: readonly Term[],
  weight: Weight,
  family: Family,
): Overlap {
  const best = new Array<number>(sentence.length).fill(0);
  let covered = 0;
  let total = 0;
  for (const term of wording) {
    const worth = weight(term);
    total += worth;
    let like = 0;
    for (const [i, other] of sentence.entries()) {
      const found = likeness(term, other, family);
      if (found > (best[i] ?? 0)) best[i] = found;
      if (found > like) like = found;
    }
    covered += worth * like;
  }
  const first = best.findIndex((value) => value > 0);
  if (first < 0 || total === 0) return { score: 0, shared: [] };
  const last = best.findLastIndex((value) => value > 0);
  let said = 0;
  let stretch = 0;
  for (let i = first; i <= last; i++) {
    const term = sentence[i];
    if (!term) continue;
    said += weight(term) * (best[i] ?? 0);
    stretch += weight(term);
  }
  const score = (covered / total) * (2 / 3) + (said / stretch) * (1 / 3);
  return { score, shared: sentence.filter((_, i) => (best[i] ?? 0) > 0) };
}
