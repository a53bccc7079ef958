import { type AlignedPair, align } from './align.ts';
import { compareDays, compareNumbers, comparePolarity } from './compare-details.ts';
import { GramWeights } from './grams.ts';
import { PAIR_FEATURES, type PairFeature } from './pair-feature-names.ts';
import type { RankContext } from './rank-context.ts';
import type { Statement, StatementWord } from './statement.ts';
import { dot } from './word-vectors.ts';

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const mass = (list: readonly StatementWord[]) => sum(list.map(({ idf }) => idf));

function lefts(content: readonly StatementWord[], taken: ReadonlyMap<number, number>): StatementWord[] {
  return content.filter((_, i) => !taken.has(i));
}

function covered(content: readonly StatementWord[], taken: ReadonlyMap<number, number>): number {
  const total = mass(content);
  return total === 0 ? 0 : sum(content.map(({ idf }, i) => idf * (taken.get(i) ?? 0))) / total;
}

/** How far words are from all words of the other side, by weight: on the whole, and the one that is farthest. */
function distances(content: readonly StatementWord[], nearest: Float64Array): { mean: number; most: number } {
  const far = content.map(({ idf }, i) => idf * (1 - (nearest[i] ?? 0)));
  return { mean: sum(far) / (mass(content) || 1), most: Math.max(0, ...far) };
}

function weightiest(list: readonly StatementWord[]): number[] {
  return list.map(({ idf }) => idf).sort((a, b) => b - a);
}

/** The share of pairs of pairs that stand the other way round. */
function disorder(pairs: readonly AlignedPair[]): number {
  let turned = 0;
  let all = 0;
  for (const [i, one] of pairs.entries()) {
    for (const other of pairs.slice(i + 1)) {
      all += 1;
      if (other.theirs < one.theirs) turned += 1;
    }
  }
  return all === 0 ? 0 : turned / all;
}

function longestRun(pairs: readonly AlignedPair[]): { neighbours: number; longest: number } {
  let neighbours = 0;
  let run = pairs.length > 0 ? 1 : 0;
  let longest = run;
  for (const [i, pair] of pairs.slice(1).entries()) {
    const before = pairs[i];
    const goesOn = before && pair.mine === before.mine + 1 && pair.theirs === before.theirs + 1;
    run = goesOn ? run + 1 : 1;
    if (goesOn) neighbours += 1;
    longest = Math.max(longest, run);
  }
  return { neighbours, longest };
}

/** Holds a query against a claim: what they share, what either lacks, and what speaks against their saying the same. */
export function pairFeatures(query: Statement, claim: Statement, context: RankContext): Float64Array {
  const { pairs, ...nearest } = align(query, claim, context);
  const mine = new Map(pairs.map((pair) => [pair.mine, pair.like]));
  const theirs = new Map(pairs.map((pair) => [pair.theirs, pair.like]));
  const exact = pairs.filter(({ like }) => like === 1);
  const left = lefts(query.content, mine);
  const right = lefts(claim.content, theirs);
  const [missing, lacking] = [weightiest(left), weightiest(right)];
  const ofQuery = covered(query.content, mine);
  const ofClaim = covered(claim.content, theirs);
  const isName = ({ mine: m, theirs: t }: AlignedPair) =>
    query.content[m]?.capital && claim.content[t]?.capital;
  const names = pairs.filter((pair) => isName(pair) && pair.like === 1);
  const leftNames = left.filter(({ capital }) => capital);
  const rightNames = right.filter(({ capital }) => capital);
  const { neighbours, longest } = longestRun(pairs);
  const shorter = Math.min(query.content.length, claim.content.length);
  const rows = (list: readonly StatementWord[]) => context.vectors.sum(list.map(({ row }) => row));
  const grams = new GramWeights(query.content);
  const shared = grams.shared(claim.content);
  const sure = (side: 'mine' | 'theirs') => new Map(exact.map((pair) => [pair[side], 1]));
  const sameOfQuery = covered(query.content, sure('mine'));
  const sameOfClaim = covered(claim.content, sure('theirs'));
  const fromClaim = distances(query.content, nearest.mine);
  const fromQuery = distances(claim.content, nearest.theirs);
  const values: Record<PairFeature, number> = {
    'covered of the query': ofQuery,
    'covered of the claim': ofClaim,
    'covered of either, at least': Math.min(ofQuery, ofClaim),
    'same words of the query': sameOfQuery,
    'same words of the claim': sameOfClaim,
    'same words of either, at least': Math.min(sameOfQuery, sameOfClaim),
    'weightiest missing in the claim': missing[0] ?? 0,
    'second weightiest missing in the claim': missing[1] ?? 0,
    'weightiest missing in the query': lacking[0] ?? 0,
    'second weightiest missing in the query': lacking[1] ?? 0,
    'mass missing in the claim': sum(missing),
    'mass missing in the query': sum(lacking),
    'words of the query': query.content.length,
    'words of the claim': claim.content.length,
    'length of the shorter to the longer': shorter / Math.max(query.content.length, claim.content.length, 1),
    'names shared': sum(names.map(({ mine: m }) => query.content[m]?.idf ?? 0)),
    'names missing in the claim': mass(leftNames),
    'names missing in the query': mass(rightNames),
    'names that differ': Math.min(leftNames.length, rightNames.length),
    'out of order': disorder(pairs),
    'names out of order': disorder(names),
    'neighbours shared': neighbours / Math.max(shorter - 1, 1),
    'same beginning': Number(pairs[0]?.mine === 0 && pairs[0].theirs === 0),
    'longest run': longest / Math.max(shorter, 1),
    ...compareNumbers(query, claim),
    ...compareDays(query, claim),
    ...comparePolarity(query, claim, left, right),
    meaning: dot(rows(query.content), rows(claim.content)),
    'meaning of what is left': dot(rows(left), rows(right)),
    'left on both sides': Math.min(sum(missing), sum(lacking)),
    'far from the claim': fromClaim.mean,
    'far from the query': fromQuery.mean,
    'farthest from the claim': fromClaim.most,
    'farthest from the query': fromQuery.most,
    'grams of the query': Math.min(1, shared / (grams.total || 1)),
    'grams of the claim': Math.min(1, shared / (mass(claim.content) || 1)),
  };
  return Float64Array.from(Object.values(PAIR_FEATURES).flat(), (name) => values[name]);
}
