import { stem } from '#lib/text/stem.ts';

/**
 * Deeds of which only one can have been done, a line each. Narrower than what the judge of pairs weighs: what may both be true, one
 * after the other ("begin", "end") or seen from either side ("win", "lose"), contradicts nothing.
 */
const DEEDS: readonly string[] = [
  'rise climb increase surge soar grow raise / fall drop decrease plunge decline shrink lower',
  'accept approve support allow permit welcome / reject oppose forbid veto condemn',
  'confirm admit acknowledge / deny dispute',
  'violate breach break flout infringe contravene / observe adhere comply honour honor respect uphold upheld abide',
  'convict guilty / acquit innocent exonerate',
  'strengthen / weaken',
  'succeed / fail',
];

const contraries = new Map<string, readonly string[]>();
for (const line of DEEDS) {
  const [one = [], other = []] = line.split(' / ').map((side) => side.split(' ').map(stem));
  for (const deed of one) contraries.set(deed, other);
  for (const deed of other) contraries.set(deed, one);
}

/** The stems of the deeds that cannot have been done where this one was: "break" has "observe", "honour". */
export function contrariesOf(deed: string): readonly string[] {
  return contraries.get(deed) ?? [];
}
