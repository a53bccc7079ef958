import type { PairEvidence } from './pair-evidence.ts';

/** What is weighed of a pair, each within bounds in which more of it means more. */
const FEATURES = {
  matched: ({ matched }: PairEvidence) => Math.min(matched, 5),
  part: ({ part }: PairEvidence) => part,
  cover: ({ cover }: PairEvidence) => cover,
  telling: ({ telling }: PairEvidence) => Math.min(telling, 4),
  best: ({ best }: PairEvidence) => best,
  order: ({ order }: PairEvidence) => Math.min(order, 6),
  sameSpeaker: ({ speaker }: PairEvidence) => Number(speaker === 1),
  otherSpeaker: ({ speaker }: PairEvidence) => Number(speaker === -1),
  sameNumber: ({ sameNumber }: PairEvidence) => Number(sameNumber),
  numbersDiffer: ({ numbersDiffer }: PairEvidence) => Number(numbersDiffer),
  onlyOneDenies: ({ onlyOneDenies }: PairEvidence) => Number(onlyOneDenies),
  concepts: ({ concepts }: PairEvidence) => Math.min(concepts, 3),
  /** How much of the shorter one is said of somebody whom both name. */
  acted: ({ cover, names, words }: PairEvidence) => (names > 0 && words > 1 ? cover : 0),
} satisfies Record<string, (evidence: PairEvidence) => number>;

/** The name of something that is weighed. */
export type Feature = keyof typeof FEATURES;

/** The names of all that is weighed, in order. */
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/**
 * Weights of a logistic regression over pairs judged by hand and pairs of articles whose claims are labelled; printed by
 * `npm run bench -- link-weights DATA`. The four articles of the corpus are not among them.
 */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  matched: 0.73,
  part: 4.15,
  cover: 1.41,
  telling: 0.49,
  best: 0.63,
  order: 0.65,
  sameSpeaker: 1.23,
  otherSpeaker: 0.64,
  sameNumber: 0.09,
  numbersDiffer: -0.4,
  onlyOneDenies: -0.31,
  concepts: 0.39,
  acted: 1.13,
};
const BIAS = -6.38;

/** What is weighed of a pair, in the order of `FEATURE_NAMES`. */
export function featuresOf(evidence: PairEvidence): number[] {
  return FEATURE_NAMES.map((name) => FEATURES[name](evidence));
}

/** The logarithm of the odds that two statements with this evidence make one claim. */
export function likelihood(evidence: PairEvidence): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * FEATURES[name](evidence), BIAS);
}
