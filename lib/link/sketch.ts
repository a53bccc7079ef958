/** So many hashes stand for a text. */
const SIZE = 128;
const RUN = 5;
/** From this resemblance on two articles are one report: same words but for cuts and a new headline. */
const SAME_REPORT = 0.5;

const PRIME = 0x01000193;

/** Hash of the run of stems from an index on, with spaces between: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOfRun(stems: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const stem = stems[at] as string;
    if (at > from) value = Math.imul(value ^ 32, PRIME);
    for (let i = 0; i < stem.length; i++) value = Math.imul(value ^ stem.charCodeAt(i), PRIME);
  }
  return value >>> 0;
}

/** The smallest hashes of a text's five-word runs, rising; fewer where the text is short. */
export function sketchOf(stems: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= stems.length; i++) hashes.add(hashOfRun(stems, i));
  return [...Uint32Array.from(hashes).sort().subarray(0, SIZE)];
}

/**
 * How much of two texts is the same, 0 to 1: their Jaccard resemblance, estimated from bottom-k sketches. One pass over both,
 * since every two articles of an event are compared.
 */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [inUnion, inBoth] = [0, 0];
  for (let [i, j] = [0, 0]; inUnion < SIZE && (i < a.length || j < b.length); inUnion++) {
    const ofA = a[i] ?? Number.POSITIVE_INFINITY;
    const ofB = b[j] ?? Number.POSITIVE_INFINITY;
    if (ofA === ofB) inBoth++;
    if (ofA <= ofB) i++;
    if (ofB <= ofA) j++;
  }
  return inUnion === 0 ? 0 : inBoth / inUnion;
}

/** True where two articles are copies of one report, of an agency as a rule. */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  return resemblance(a, b) >= SAME_REPORT;
}
