/** The name that a feature of a pair has when query and claim change places. */
function turnedName(name: string): string {
  if (name.startsWith('ranking:')) return name;
  return name.replace(/query|claim/, (side) => (side === 'query' ? 'claim' : 'query'));
}

/**
 * A function that gives the features of a case with query and claim in each other's place. Two sentences that say the same do so
 * either way round; a post and a claim do not. What a ranking says of them stays.
 */
export function turningOf(names: readonly string[]): (features: Float64Array) => Float64Array {
  const places = names.map((name) => names.indexOf(turnedName(name)));
  return (features) => Float64Array.from(places, (place) => features[place] ?? 0);
}
