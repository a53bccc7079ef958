import type { ReadStatement } from './read-statements.ts';

/** Terms that more statements of the event share, as a part or in all, find no candidates: it keeps large events cheap. */
const COMMON_PART = 0.25;
const COMMON = 60;
const FEWEST_COMMON = 12;
/** So many terms must be shared, concepts included; one that hardly any other statement holds counts for two. */
const SHARED = 2;
const RARE = 6;

/** Pairs of statements of different articles that share enough to be compared, by number, the smaller first; in rising order. */
export function candidatePairs(statements: readonly ReadStatement[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  for (const [i, { terms }] of statements.entries()) {
    for (const { key, concepts } of terms) {
      for (const each of [key, ...concepts.map((concept) => `~${concept}`)]) {
        const known = byKey.get(each);
        if (known) known.push(i);
        else byKey.set(each, [i]);
      }
    }
  }
  const most = Math.min(COMMON, Math.max(FEWEST_COMMON, statements.length * COMMON_PART));
  const counts = new Map<number, number>();
  const size = statements.length;
  for (const list of byKey.values()) {
    if (list.length > most) continue;
    const tells = list.length <= RARE ? 2 : 1;
    for (const [at, a] of list.entries()) {
      for (let next = at + 1; next < list.length; next++) {
        const b = list[next] ?? a;
        if (statements[a]?.record === statements[b]?.record) continue;
        const pair = a * size + b;
        counts.set(pair, (counts.get(pair) ?? 0) + tells);
      }
    }
  }
  return [...counts].flatMap(([pair, shared]): [number, number][] =>
    shared >= SHARED ? [[Math.floor(pair / size), pair % size]] : [],
  );
}
