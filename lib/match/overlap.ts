import type { Family } from './family.ts';
import type { Term } from './term.ts';

/** How much a sentence and a wording have in common. */
export interface Overlap {
  /** 0 to 1: how much of the wording the sentence says, and how much of the matching stretch the wording says. */
  score: number;
  /** The sentence's terms that found a partner in the wording, in reading order. */
  shared: SharedTerm[];
}

/** A term of a sentence with its partner. */
export interface SharedTerm {
  here: Term;
  /** The partner's index among the wording's terms. */
  there: number;
  /** 1 for the same word, less for another that means much the same. */
  like: number;
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
 * Pairs each term of the wording with at most one term of the sentence, equal ones first: a sentence that says one thing
 * once must not be taken to say all its synonyms. Returns the likeness found for each term of the wording and the sentence,
 * and the sentence's partners, -1 for none.
 */
function pair(
  sentence: readonly Term[],
  wording: readonly Term[],
  family: Family,
): { of: number[]; by: number[]; partners: number[] } {
  const of = new Array<number>(wording.length).fill(0);
  const by = new Array<number>(sentence.length).fill(0);
  const partners = new Array<number>(sentence.length).fill(-1);
  for (const equal of [true, false]) {
    for (const [w, term] of wording.entries()) {
      if (of[w]) continue;
      let best = 0;
      let at = -1;
      for (const [s, other] of sentence.entries()) {
        if (by[s] || (other.key === term.key) !== equal) continue;
        const like = likeness(term, other, family);
        if (like > best) {
          best = like;
          at = s;
        }
      }
      if (at < 0) continue;
      of[w] = best;
      by[at] = best;
      partners[at] = w;
    }
  }
  return { of, by, partners };
}

/**
 * Compares a sentence with a wording by the weight of the terms they share; both sides' terms are taken once each.
 *
 * Coverage of the wording counts for two thirds, coverage of the stretch of the sentence between the first and last shared
 * term for one third: so a claim inside a long sentence is found, and a sentence that merely contains its words is not.
 * `enough` is the weight below which a wording says too little for its coverage to mean much.
 */
export function overlap(
  sentence: readonly Term[],
  wording: readonly Term[],
  weight: Weight,
  family: Family,
  enough: number,
): Overlap {
  const { of, by, partners } = pair(sentence, wording, family);
  const sum = (terms: readonly Term[], likes?: readonly number[]) =>
    terms.reduce((total, term, i) => total + weight(term) * (likes?.[i] ?? (likes ? 0 : 1)), 0);
  const first = by.findIndex((like) => like > 0);
  if (first < 0) return { score: 0, shared: [] };
  const last = by.findLastIndex((like) => like > 0) + 1;
  const whole = Math.max(sum(wording), enough);
  const stretch = Math.max(sum(sentence.slice(first, last)), whole / 2);
  const score = (2 / 3) * (sum(wording, of) / whole) + (1 / 3) * (sum(sentence, by) / stretch);
  const shared = sentence.flatMap((here, i) => {
    const like = by[i] ?? 0;
    return like > 0 ? [{ here, there: partners[i] ?? -1, like }] : [];
  });
  return { score, shared };
}
