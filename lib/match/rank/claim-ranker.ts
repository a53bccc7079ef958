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

/** How many claims are looked at closely. */
const CANDIDATES = 80;

/**
 * The claims nearest to a query, best first, of those that share a word with it.
 *
 * @param least the share of the query's weight that its best claim must have, so that a sentence which has to do with no
 *   claim costs little; 0 ranks whatever there is
 */
export function rankClaims(
  query: string,
  context: RankContext,
  model: LinearModel,
  least = 0,
): RankedClaim[] {
  const asked = rankedQuery(query, context);
  const weights = [...asked.weights].map(([term, weight]) => ({ term, weight }));
  const candidates = findCandidates(context.index, weights, CANDIDATES);
  if ((candidates[0]?.bm25 ?? 0) < least * asked.mass) return [];
  const features = rankFeatures(asked, candidates, context);
  return candidates
    .map(({ claim }, i) => ({ claim, features: features[i] ?? new Float64Array() }))
    .map((row) => ({ ...row, score: linearScore(model, row.features) }))
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
}
