import type { Family } from '#lib/match/family.ts';
import { areOpposed, daysDiffer, turning } from './contradictions.ts';
import { doersDiffer } from './doers-differ.ts';
import { likelihood } from './likelihood.ts';
import { type PairEvidence, pairEvidence } from './pair-evidence.ts';
import type { ReadStatement } from './read-statements.ts';
import type { TermWeights } from './term-weight.ts';

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
  { score: 1.5, cover: 0.7, part: 0 },
  { score: 1, cover: 0.64, part: 0.5 },
];
/**
 * From here on where they share a country, or whoever says it, and two words for what countries do to one another, and nothing
 * speaks against it.
 */
const SURE_OF_WHAT_IS_KNOWN = -0.2;
/** From here on a difference in number, day, doer or negation is a detail of one and the same claim. */
const NEARLY_ALL = { score: 5, part: 0.6 };
/** One word may be enough where it tells much, both name the same two, and the shorter statement says little else. */
const ONE_WORD = { names: 2, best: 0.6, cover: 0.7 };
/** So many words in a row, given as said by the same somebody, are one quotation, however little they tell. */
const WORD_FOR_WORD = 4;
const NONE: Comparison = { relation: 'none', score: 0, cover: 0 };

/** True where both are the same words of the same speaker: no count of what they share says as much. */
function isWordForWord(one: ReadStatement, other: ReadStatement, { speaker }: PairEvidence): boolean {
  return speaker === 1 && one.wording === other.wording && one.wording.split(' ').length >= WORD_FOR_WORD;
}

/** Whether the odds are good enough, or would be if nothing spoke against it. */
function howSure(evidence: PairEvidence, score: number): 'sure' | 'unless contradicted' | 'unsure' {
  const { words, names, nations, best, cover, part, concepts, onlyOneDenies } = evidence;
  if (words > 1 && BARS.some((bar) => score >= bar.score && cover >= bar.cover && part >= bar.part))
    return 'sure';
  if (onlyOneDenies) return 'unsure';
  const oneWord = words === 1 && names >= ONE_WORD.names && best >= ONE_WORD.best && cover >= ONE_WORD.cover;
  const known =
    (concepts >= 2 && (nations >= 1 || evidence.speaker === 1)) || (evidence.sameNumber && words > 2);
  return oneWord || (known && score >= SURE_OF_WHAT_IS_KNOWN) ? 'unless contradicted' : 'unsure';
}

/** Compares two statements of one event. Symmetric; the entities are those of the event. */
export function compareStatements(
  one: ReadStatement,
  other: ReadStatement,
  weights: TermWeights,
  family: Family,
): Comparison {
  const evidence = pairEvidence(one, other, weights, family);
  if (!evidence) return NONE;
  const score = likelihood(evidence);
  if (isWordForWord(one, other, evidence)) return { relation: 'same', score, cover: 1 };
  const sure = howSure(evidence, score);
  if (sure === 'unsure') return NONE;
  const { sentence: a } = one;
  const { sentence: b } = other;
  const { cover, pairs } = evidence;
  const alike = score >= NEARLY_ALL.score || evidence.part >= NEARLY_ALL.part;
  const others = doersDiffer(one, other, pairs, family);
  if (others !== 'no' && (sure === 'unless contradicted' || !alike)) return NONE;
  if (areOpposed(one.terms, other.terms, pairs)) return NONE;
  if (others === 'plainly' || daysDiffer(a, b)) return { relation: alike ? 'variant' : 'none', score, cover };
  const turned = turning(one, other, pairs);
  if (turned !== 'none')
    return { relation: alike && turned === 'turned' ? 'opposite' : 'none', score, cover };
  return { relation: evidence.numbersDiffer ? 'variant' : 'same', score, cover };
}
