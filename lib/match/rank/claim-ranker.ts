import { ClaimIndex, type RankedText } from './claim-index.ts';
import { type LinearModel, linearScore } from './linear-model.ts';
import { type RankContext, rankFeatures } from './rank-features.ts';
import { rankedQuery } from './ranked-query.ts';
import type { WordVectors } from './word-vectors.ts';

/** A claim found for a query. */
export interface RankedClaim {
  /** Its place in the list the ranker was made of. */
  claim: number;
  /** Higher is better; comparable within one query. */
  score: number;
  features: Float64Array;
}

/** How many claims are looked at closely. */
const CANDIDATES = 40;

/** What features of these claims are computed from. */
export function rankContext(claims: readonly RankedText[], vectors: WordVectors): RankContext {
  const index = new ClaimIndex(claims);
  const stems = [...index.vocabulary.keys()];
  return { index, vectors, stems, rows: Int32Array.from(stems, (stem) => vectors.rowOf(stem)) };
}

/** The claims nearest to a query, best first, of those that share a word with it. */
export function rankClaims(query: string, context: RankContext, model: LinearModel): RankedClaim[] {
  const asked = rankedQuery(query, context.index);
  const candidates = context.index.candidates(asked.weights, CANDIDATES);
  const features = rankFeatures(asked, candidates, context);
  return candidates
    .map(({ claim }, i) => ({ claim, features: features[i] ?? new Float64Array() }))
    .map((row) => ({ ...row, score: linearScore(model, row.features) }))
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
}
