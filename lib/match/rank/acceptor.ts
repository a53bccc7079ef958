import { type BoostedTrees, treeScore } from './boosted-trees.ts';
import type { RankedClaim } from './claim-ranker.ts';
import { type LinearModel, linearScore } from './linear-model.ts';
import { PAIR_FEATURES } from './pair-feature-names.ts';
import { pairFeatures } from './pair-features.ts';
import { postText } from './post-text.ts';
import type { RankContext } from './rank-context.ts';
import { RANK_FEATURES } from './rank-features.ts';
import { readStatement } from './statement.ts';
import { turningOf } from './turn-features.ts';

/** What a judge looks at, in this order; a name begins with its group. */
export const ACCEPT_FEATURES = [
  ...RANK_FEATURES.map((name) => `ranking: ${name}` as const),
  'ranking: score',
  'ranking: ahead of the next',
  ...Object.entries(PAIR_FEATURES).flatMap(([group, names]) => names.map((name) => `${group}: ${name}`)),
];

/** Says how probable it is that a query makes a claim: the mean of two models' log odds, then a slope and an offset (Platt 1999). */
export interface Judge {
  trees: BoostedTrees;
  linear: LinearModel;
  slope: number;
  offset: number;
}

/** A post speaks about a claim, a sentence of news states it or does not: each has a judge of its own. */
export interface Acceptor {
  posts: Judge;
  sentences: Judge;
}

/** The best claim of a ranking as a judge sees it. */
export interface AcceptCase {
  kind: keyof Acceptor;
  features: Float64Array;
}

const at = (name: string) => ACCEPT_FEATURES.indexOf(name);
const COVERS = [
  [at('words: covered of the query'), at('words: covered of the claim')],
  [at('words: same words of the query'), at('words: same words of the claim')],
  [at('grams: grams of the query'), at('grams: grams of the claim')],
] as const;
const WORDS = [at('words: words of the query'), at('words: words of the claim')] as const;
/** How much of two headlines, at least, is the same where they say the same; and of how many words a headline is. */
const USUAL = { cover: 0.7, words: 4 };
const LONGER = 0.75;

/**
 * What the judge of sentences has no examples of: it learns from headlines. The more words two sentences have, the less can one
 * that says the same do without the other's words; in log odds.
 */
export function lengthPrior(features: Float64Array): number {
  const least = COVERS.map(([one, other]) => Math.min(features[one] ?? 0, features[other] ?? 0));
  const cover = least.reduce((sum, value) => sum + value, 0) / least.length;
  const words = Math.min(features[WORDS[0]] ?? 0, features[WORDS[1]] ?? 0);
  return LONGER * (cover - USUAL.cover) * Math.max(0, words - USUAL.words);
}

/** What a judge is given to decide on: the first claim of a ranking, whose text is `text`. */
export function acceptCase(
  query: string,
  ranking: readonly RankedClaim[],
  text: string,
  context: RankContext,
): AcceptCase {
  const [first, second] = ranking;
  const score = first?.score ?? 0;
  const { body, isPost } = postText(query);
  const features = Float64Array.from([
    ...(first?.features ?? RANK_FEATURES.map(() => 0)),
    score,
    score - (second?.score ?? score - 10),
    ...pairFeatures(readStatement(body, context), readStatement(text, context), context),
  ]);
  return { kind: isPost ? 'posts' : 'sentences', features };
}

/** A case of two sentences with each in the other's place. */
export const turned = turningOf(ACCEPT_FEATURES);

/** The log odds of a case before they are calibrated; two sentences are held against each other both ways. */
export function judgeScore({ trees, linear }: Judge, { kind, features }: AcceptCase): number {
  const learned = (row: Float64Array) => (treeScore(trees, row) + linearScore(linear, row)) / 2;
  if (kind === 'posts') return learned(features);
  return (learned(features) + learned(turned(features))) / 2 + lengthPrior(features);
}

/** How probable it is that the query makes the claim; 0 to 1. */
export function chanceOf(acceptor: Acceptor, judged: AcceptCase): number {
  const judge = acceptor[judged.kind];
  return 1 / (1 + Math.exp(-(judge.slope * judgeScore(judge, judged) + judge.offset)));
}
