import type { Found } from '#lib/model/found.ts';
import type { Translation } from './Translation.ts';

/** True for a claim that the page makes; one that it contradicts is none of its own. */
export function isMade({ kind, outcome }: Pick<Found, 'kind' | 'outcome'>): boolean {
  return kind === 'claim' && outcome !== 'contradicts';
}

/** How many known claims a page makes, in words; each counts once. */
export function claimsMade(
  claims: readonly Pick<Found, 'kind' | 'id' | 'outcome'>[],
  { t, plural }: Pick<Translation, 't' | 'plural'>,
): string {
  const made = new Set(claims.filter(isMade).map(({ id }) => id)).size;
  if (made > 0) return plural('popupClaims', made);
  return t(claims.some(({ kind }) => kind === 'claim') ? 'popupOnlyContrary' : 'popupNoClaims');
}
