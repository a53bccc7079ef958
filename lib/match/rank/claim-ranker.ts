import { findCandidates } from './find-candidates.ts';
import { type LinearModel, linearScore } from './linear-model.ts';
import type { RankContext } from './rank-context.ts';
import { rankFeatures } from './rank-features.ts';
import { rankedQuery } from './ranked-query.ts';

/** A claim found for a query. */
export interface RankedClaim {
  /** Its place in the list the index was made of. */
  claim: number;
  /** Higher is better; comparable within one query. */
  score: number;
  features: Float64Array;
}

/** How much is done for a query. */
export interface Effort {
  /** How many claims are looked at closely. */
  candidates: number;
  /** The share of a sentence's weight that a claim must have to be looked at; a post says much beside the claim. */
  least: number;
}

/** For a list of the nearest, whatever there is. */
export const THOROUGH: Effort = { candidates: 80, least: 0 };

/**
 * For saying whether a query makes a claim: one that has to do with none costs little. Of the headlines of 2013 that say the
 * same, none with less in common is judged likely to.
 */
export const QUICK: Effort = { candidates: 10, least: 0.45 };

/** The claims nearest to a query, best first, of those that share a word with it. */
export function rankClaims(
  query: string,
  context: RankContext,
  model: LinearModel,
  { candidates: most, least }: Effort = THOROUGH,
): RankedClaim[] {
  const asked = rankedQuery(query, context);
  const weights = [...asked.weights].map(([term, weight]) => ({ term, weight }));
  const bar = asked.post ? 0 : least * asked.mass;
  const candidates = findCandidates(context.index, weights, most, bar);
  const features = rankFeatures(asked, candidates, context);
  return candidates
    .map(({ claim }, i) => ({ claim, features: features[i] ?? new Float64Array() }))
    .map((row) => ({ ...row, score: linearScore(model, row.features) }))
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
}
