import type { Family } from '#lib/match/family.ts';
import type { Weight } from '#lib/match/overlap.ts';
import { likelihood } from './likelihood.ts';
import { type PairEvidence, pairEvidence } from './pair-evidence.ts';
import type { ReadStatement } from './read-statements.ts';

/**
 * How two statements stand to each other: the `same` claim; a `variant` of it, with another number, day or doer; the `opposite`,
 * where one negates what the other says; or nothing that could be said with certainty.
 */
export type Relation = 'same' | 'variant' | 'opposite' | 'none';

/** A comparison; `score` is the logarithm of the odds that both make one claim. */
export interface Comparison {
  relation: Relation;
  score: number;
  /** Which part of the one that says less the other says too, 0 to 1. */
  cover: number;
}

/**
 * What makes a pair sure enough: the less one of the two says besides, the lower the odds may be. Read off pairs of BASIL's
 * development half by hand: above each line 19 in 20 were right.
 */
const BARS: readonly { score: number; cover: number; part: number }[] = [
  { score: 4, cover: 0.4, part: 0 },
  { score: 2.5, cover: 0.53, part: 0 },
  { score: 1.5, cover: 0.64, part: 0.5 },
  { score: 1.5, cover: 0.7, part: 0 },
  { score: 1, cover: 0.8, part: 0.5 },
];
/** From here on where they share a country and two words for what countries do to one another, and nothing speaks against it. */
const SURE_OF_WHAT_IS_KNOWN = -0.2;
/** From here on a difference in number, day, doer or negation is a detail of one and the same claim. */
const NEARLY_ALL = { score: 5, part: 0.6 };
/** One word may be enough where it tells much, both name the same two, and the shorter statement says little else. */
const ONE_WORD = { names: 2, best: 0.6, cover: 0.7 };
const NONE: Comparison = { relation: 'none', score: 0, cover: 0 };

function isSure(evidence: PairEvidence, score: number): boolean {
  const { words, names, nations, best, cover, concepts, onlyOneDenies, opposed } = evidence;
  if (words > 1 && BARS.some((bar) => score >= bar.score && cover >= bar.cover && evidence.part >= bar.part))
    return true;
  if (onlyOneDenies || opposed || evidence.rolesDiffer) return false;
  if (words === 1) return names >= ONE_WORD.names && best >= ONE_WORD.best && cover >= ONE_WORD.cover;
  const known = concepts >= 2 && nations >= 1;
  return (known || (evidence.sameNumber && words > 2)) && score >= SURE_OF_WHAT_IS_KNOWN;
}

/** Compares two statements of one event. Symmetric; the entities are those of the event. */
export function compareStatements(
  one: ReadStatement,
  other: ReadStatement,
  weight: Weight,
  family: Family,
): Comparison {
  const evidence = pairEvidence(one, other, weight, family);
  if (!evidence) return NONE;
  const score = likelihood(evidence);
  if (!isSure(evidence, score)) return NONE;
  const { cover } = evidence;
  const alike = score >= NEARLY_ALL.score || evidence.part >= NEARLY_ALL.part;
  if (evidence.daysDiffer || evidence.rolesDiffer)
    return { relation: alike ? 'variant' : 'none', score, cover };
  if (evidence.turned) return { relation: alike ? 'opposite' : 'none', score, cover };
  return { relation: evidence.numbersDiffer ? 'variant' : 'same', score, cover };
}
