import type { Confidence } from '#lib/model/settings.ts';

/** From which score, 0 to 1, a match counts as that sure; every match that is made at all is at least fair. */
export const LEAST_SCORES: Readonly<Record<Confidence, number>> = { very: 0.9, close: 0.75, fair: 0 };

/** How sure a match with this score is, in words. */
export function confidenceOf(score: number): Confidence {
  if (score >= LEAST_SCORES.very) return 'very';
  return score >= LEAST_SCORES.close ? 'close' : 'fair';
}
