/** Names are shared by many claims of one event, more than their number in the pack shows. */
const NAME = 0.7;
/** Verbs of saying tell next to nothing. */
const LITTLE = 0.3;
const SAYING =
  /^(?:say|tell|state|announc|declar|report|add|stress|tweet|write|note|accord|statement|offici)$/;

/** A word no wording uses tells little about which claim a sentence makes: it weighs as much as a fairly rare one. */
export const UNKNOWN_WEIGHT = 1.5;

/** How much a term tells that so many of all claims have. */
export function termWeight(key: string, claims: number, having: number): number {
  if (SAYING.test(key)) return LITTLE;
  const rarity = Math.log(1 + claims / having);
  return key.startsWith('@') ? rarity * NAME : rarity;
}
