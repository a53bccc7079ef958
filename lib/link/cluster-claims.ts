import type { Family } from '#lib/match/family.ts';
import type { Weight } from '#lib/match/overlap.ts';
import { compareStatements, type Relation } from './compare-statements.ts';
import type { ReadStatement } from './read-statements.ts';

/** Statements that make one claim, with how they were found to hang together. */
export interface Cluster {
  /** In order of article and place. */
  members: ReadStatement[];
  /** True where they agree in all but a number, a day or a name. */
  differs: boolean;
  /** Indices of clusters that say the opposite, or the same with another detail. */
  opposite: number[];
  variant: number[];
}

interface Edge {
  a: number;
  b: number;
  relation: Relation;
  score: number;
}

/** How many of the pairs across two clusters must be the same claim for the clusters to become one. */
const AGREEING = 0.5;
/** Terms that more statements of the event share, as a part or in all, find no candidates: it keeps large events cheap. */
const COMMON_PART = 0.25;
const COMMON = 60;

function candidates(statements: readonly ReadStatement[]): [number, number][] {
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
  const most = Math.min(COMMON, Math.max(12, statements.length * COMMON_PART));
  const counts = new Map<number, number>();
  const size = statements.length;
  for (const list of byKey.values()) {
    if (list.length > most) continue;
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1))
        if (statements[a]?.record !== statements[b]?.record) {
          const pair = a * size + b;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
  }
  return [...counts].flatMap(([pair, shared]): [number, number][] =>
    shared >= 2 ? [[Math.floor(pair / size), pair % size]] : [],
  );
}

/**
 * The claims that several articles of an event make: statements joined from the surest pair down, where at least half of all
 * pairs across are the same claim and none is the opposite; and pairs that differ in nothing but a detail. What stands in one article only is left out.
 */
export function clusterClaims(
  statements: readonly ReadStatement[],
  weight: Weight,
  family: Family,
): Cluster[] {
  const edges = candidates(statements)
    .flatMap(([a, b]): Edge[] => {
      const [one, other] = [statements[a], statements[b]];
      if (!one || !other) return [];
      const { relation, score } = compareStatements(one, other, weight, family);
      return relation === 'none' ? [] : [{ a, b, relation, score }];
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const between = new Map(edges.map(({ a, b, relation }) => [`${a} ${b}`, relation]));
  const relation = (a: number, b: number) => between.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  const groupOf = new Map<number, number[]>();
  for (const { a, b, relation: found } of edges) {
    if (found !== 'same') continue;
    const one = groupOf.get(a) ?? [a];
    const other = groupOf.get(b) ?? [b];
    if (one === other) continue;
    const across = one.flatMap((x) => other.map((y) => relation(x, y)));
    const same = across.filter((each) => each === 'same').length;
    if (same < AGREEING * across.length || across.includes('opposite') || across.includes('variant'))
      continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const each of joined) groupOf.set(each, joined);
  }
  const differing = new Set<number[]>();
  for (const { a, b, relation: found } of edges) {
    if (found !== 'variant' || groupOf.has(a) || groupOf.has(b)) continue;
    const pair = [a, b];
    differing.add(pair);
    groupOf.set(a, pair).set(b, pair);
  }
  const groups = [...new Set(groupOf.values())].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  const home = new Map(groups.flatMap((group, index) => group.map((each) => [each, index])));
  const related = (index: number, wanted: Relation) =>
    [
      ...new Set(
        edges.flatMap(({ a, b, relation: found }) => {
          if (found !== wanted) return [];
          const [one, other] = [home.get(a), home.get(b)];
          if (one === undefined || other === undefined || one === other) return [];
          return one === index ? [other] : other === index ? [one] : [];
        }),
      ),
    ].sort((x, y) => x - y);
  return groups.map((group, index) => ({
    members: group.flatMap((each) => statements[each] ?? []),
    differs: differing.has(group),
    opposite: related(index, 'opposite'),
    variant: related(index, 'variant'),
  }));
}
