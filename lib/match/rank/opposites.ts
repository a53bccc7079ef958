import { stem } from '#lib/text/stem.ts';

/** Words of which news says the one or the other; each line is two sides. */
const SIDES: readonly string[] = [
  'rise climb jump gain increase surge soar grow up higher raise / fall drop slip lose decrease plunge decline shrink down lower cut',
  'win beat victory / lose defeat loss',
  'accept approve back support allow agree permit welcome / reject refuse block oppose deny ban forbid veto condemn',
  'confirm admit acknowledge / deny dispute',
  'arrest jail detain capture / release free acquit escape',
  'start begin open launch resume / stop end close halt suspend cancel',
  'live survive alive / die kill dead death',
  'buy acquire / sell',
  'join enter arrive / leave quit exit depart withdraw',
  'more most / less fewer least',
  'before / after',
  'first / last final',
  'best top / worst bottom',
  'attack / defend',
  'hire appoint / fire dismiss sack resign',
  'guilty convict / innocent acquit clear',
  'legal / illegal',
  'true real / false fake',
  'new / old',
  'strong / weak',
  'north / south',
  'east / west',
  'northern / southern',
  'eastern / western',
  'man men boy father husband son brother / woman women girl mother wife daughter sister',
  'import / export',
];

const sides = new Map<string, number[]>();
for (const [line, text] of SIDES.entries()) {
  for (const [side, list] of text.split(' / ').entries()) {
    for (const word of list.split(' ')) {
      const key = stem(word);
      sides.set(key, [...(sides.get(key) ?? []), 2 * line + side]);
    }
  }
}

/** True where two stems are on opposite sides: "rise" and "fall". */
export function areOpposite(one: string, other: string): boolean {
  const others = sides.get(other) ?? [];
  return (sides.get(one) ?? []).some((side) => others.includes(side ^ 1));
}
