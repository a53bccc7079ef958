import type { Family } from '#lib/match/family.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareStatements, type Relation } from './compare-statements.ts';
import type { ReadStatement } from './read-statements.ts';
import { shared } from './spans.ts';
import type { TermWeights } from './term-weight.ts';

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
  cover: number;
}

/** Statements by number, joined; `differs` where it is a pair that differs in a detail. */
interface Group {
  members: number[];
  differs: boolean;
}

/** More than this part of the pairs across two groups must be the same claim for the groups to become one. */
const AGREEING = 0.5;
/** A statement makes a second claim with another one that says hardly anything else. */
const CONTAINED = 0.7;

/** Joins statements along edges, which come in falling order of certainty. */
function join(edges: readonly Edge[], relation: (a: number, b: number) => Relation | undefined): Group[] {
  const groupOf = new Map<number, Group>();
  for (const { a, b, relation: found } of edges) {
    const one = groupOf.get(a) ?? { members: [a], differs: false };
    const other = groupOf.get(b) ?? { members: [b], differs: false };
    if (one === other || found === 'opposite' || one.differs || other.differs) continue;
    const across = one.members.flatMap((x) => other.members.map((y) => relation(x, y)));
    const same = across.filter((each) => each === 'same').length;
    const differs = found === 'variant' && across.length === 1;
    const agree =
      same > AGREEING * across.length && !across.includes('opposite') && !across.includes('variant');
    if (!differs && !agree) continue;
    const joined = { members: [...one.members, ...other.members].sort((x, y) => x - y), differs };
    for (const each of joined.members) groupOf.set(each, joined);
  }
  return [...new Set(groupOf.values())];
}

/** Groups for pairs that the first ones leave apart: a sentence may make two claims. */
function secondClaims(
  statements: readonly ReadStatement[],
  edges: readonly Edge[],
  first: readonly Group[],
  relation: (a: number, b: number) => Relation | undefined,
): Group[] {
  const home = new Map(first.flatMap((group) => group.members.map((each) => [each, group])));
  const touches = (one: number, other: number) => {
    const [a, b] = [statements[one], statements[other]];
    return a && b && a.record === b.record && shared(a.statement, b.statement) > 0;
  };
  /** True where the group of one statement already holds the words of the other. */
  const holds = (one: number, other: number) =>
    home.get(one)?.members.some((each) => touches(each, other)) ?? false;
  const left = edges.filter(
    ({ a, b, relation: found, cover }) =>
      found === 'same' && cover >= CONTAINED && !holds(a, b) && !holds(b, a),
  );
  return join(left, relation);
}

/**
 * The claims that several articles of an event make: statements joined from the surest pair down, where more than half of all
 * pairs across are the same claim and none is the opposite; pairs that differ in nothing but a detail; and what is left of
 * sentences that make a second claim. What stands in one article only is left out.
 */
export function clusterClaims(
  statements: readonly ReadStatement[],
  weights: TermWeights,
  family: Family,
): Cluster[] {
  const edges = candidatePairs(statements)
    .flatMap(([a, b]): Edge[] => {
      const [one, other] = [statements[a], statements[b]];
      if (!one || !other) return [];
      const compared = compareStatements(one, other, weights, family);
      return compared.relation === 'none' ? [] : [{ a, b, ...compared }];
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const between = new Map(edges.map(({ a, b, relation }) => [a * statements.length + b, relation]));
  const relation = (a: number, b: number) => between.get(Math.min(a, b) * statements.length + Math.max(a, b));
  const first = join(edges, relation);
  const second = secondClaims(statements, edges, first, relation);
  const goesOn = ({ members }: Group) =>
    second.some((group) => members.every((each) => group.members.includes(each)));
  const groups = [...first.filter((group) => !goesOn(group)), ...second].sort(
    (x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0),
  );
  const home = new Map(groups.flatMap(({ members }, index) => members.map((each) => [each, index])));
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
  return groups.map(({ members, differs }, index) => ({
    members: members.flatMap((each) => statements[each] ?? []),
    differs,
    opposite: related(index, 'opposite'),
    variant: related(index, 'variant'),
  }));
}
