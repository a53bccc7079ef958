import { CUES } from '#lib/match/clause.ts';
import type { Family } from '#lib/match/family.ts';
import { compareNumbers } from './contradictions.ts';
import { NATION_ENTITIES } from './nations.ts';
import { inOrder, ofOneConcept, pairTerms, type TermPair } from './pair-terms.ts';
import type { ReadStatement } from './read-statements.ts';
import type { TermWeights } from './term-weight.ts';

/** Two statements that share less are not worth a look. */
const FEWEST = 0.5;

const NATION_IDS: ReadonlySet<string> = new Set(NATION_ENTITIES.map(({ id }) => id));

/** What speaks for or against two statements of one event being one claim, as far as it can be counted. */
export interface PairEvidence {
  /** What they share, term by term. */
  pairs: readonly TermPair[];
  /** Weight of what they share. */
  matched: number;
  /** Geometric mean of which part of each that is, 0 to 1. */
  part: number;
  /** Which part it is of the one that says less, 0 to 1. */
  cover: number;
  /** How many content words they share, names left out; the weight of those that are the same word; and of the most telling. */
  words: number;
  telling: number;
  best: number;
  /** How many of the shared words stand for a concept that the matcher knows. */
  concepts: number;
  /** How many people, groups and places both name; and how many of these are countries, their seats or alliances. */
  names: number;
  nations: number;
  /** How many shared terms follow one another directly on both sides. */
  order: number;
  /** 1 where the same somebody is given as saying it, -1 where it is somebody else, 0 where that is not known. */
  speaker: -1 | 0 | 1;
  sameNumber: boolean;
  numbersDiffer: boolean;
  /** Only one side says no to anything. */
  onlyOneDenies: boolean;
}

function sameSpeaker(one: ReadStatement, other: ReadStatement, family: Family): -1 | 0 | 1 {
  if (one.speakers.length === 0 || other.speakers.length === 0) return 0;
  return one.speakers.some((x) => other.speakers.some((y) => family.nearness(x, y) >= 0.75)) ? 1 : -1;
}

/** Gathers what speaks for and against two statements of one event being one claim; undefined where they share too little to ask. */
export function pairEvidence(
  one: ReadStatement,
  other: ReadStatement,
  weights: TermWeights,
  family: Family,
): PairEvidence | undefined {
  const pairs = pairTerms(one, other, family);
  const value = ({ a, b, likeness }: TermPair) => likeness * Math.min(weights.of(a), weights.of(b));
  const words = pairs.filter(({ a }) => !a.entity && !CUES.has(a.key));
  const matched = pairs.reduce((sum, pair) => sum + value(pair), 0);
  if (words.length === 0 || matched < FEWEST) return undefined;
  const [ours, theirs] = [weights.whole(one), weights.whole(other)];
  const named = pairs.flatMap((pair) => pair.a.entity ?? []);
  const exact = words.filter(({ likeness }) => likeness === 1).map(value);
  const { sentence: a } = one;
  const { sentence: b } = other;
  return {
    pairs,
    matched,
    part: Math.min(1, matched / Math.sqrt(ours * theirs)),
    cover: Math.min(1, matched / Math.min(ours, theirs)),
    words: words.length,
    telling: exact.reduce((sum, each) => sum + each, 0),
    best: Math.max(0, ...exact),
    concepts: words.filter((pair) => ofOneConcept(pair.a, pair.b)).length,
    names: named.length,
    nations: named.filter((id) => NATION_IDS.has(id)).length,
    order: inOrder(pairs, one, other),
    speaker: sameSpeaker(one, other, family),
    ...compareNumbers(a, b),
    onlyOneDenies: one.denies !== other.denies,
  };
}
