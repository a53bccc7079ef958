import { CAPITAL, type Candidate, type ClaimIndex, NUMBER } from './claim-index.ts';
import { gramOverlap, gramsOf } from './gram-overlap.ts';
import { idfOf, pairKey, type RankedQuery } from './ranked-query.ts';
import { softOverlap, type WeightedWord } from './soft-overlap.ts';
import type { WordVectors } from './word-vectors.ts';

/** What the ranker weighs, in this order; a trained ranker names the features it was trained on. */
export const RANK_FEATURES = [
  'bm25 per query mass',
  'bm25 of the best',
  'reciprocal rank',
  'query mass shared',
  'text covered',
  'title covered',
  'rarest shared',
  'second rarest shared',
  'third rarest shared',
  'words shared',
  'pairs shared',
  'pair mass shared',
  'numbers shared',
  'numbers missed',
  'capitals shared',
  'capitals missed',
  'text length',
  'bm25',
  'log text length',
  'author shared',
  'text covered softly',
  'query covered softly',
  'title covered softly',
  'text grams covered',
  'query grams covered',
  'title grams covered',
  'in order',
  'text covered softly, of the best',
  'query covered softly, of the best',
  'title covered softly, of the best',
] as const;

/** Softens ratios for queries of very few words. */
const FEW = 6;
/** How many features at the end are the ones before them, relative to the best candidate. */
const RELATIVE = ['text covered softly', 'query covered softly', 'title covered softly'] as const;

/** What features are computed from. */
export interface RankContext {
  index: ClaimIndex;
  vectors: WordVectors;
  /** The stem of each term number. */
  stems: readonly string[];
  /** The row of meaning of each term number, -1 for none. */
  rows: Int32Array;
}

interface Field {
  words: WeightedWord[];
  covered: number;
  total: number;
}

function fieldOf(field: number, query: RankedQuery, { index, stems, rows }: RankContext): Field {
  const seen = new Map<number, WeightedWord>();
  let covered = 0;
  let total = 0;
  for (let k = index.fields[field] ?? 0; k < (index.fields[field + 1] ?? 0); k++) {
    const token = index.tokens[k] ?? 0;
    const term = token >>> 2;
    if (seen.has(term)) continue;
    const weight = index.idf[term] ?? 0;
    const stem = stems[term] ?? '';
    seen.set(term, { stem, weight, row: rows[term] ?? -1, number: (token & NUMBER) !== 0 });
    total += weight;
    if (query.weights.has(stem)) covered += weight;
  }
  return { words: [...seen.values()], covered, total };
}

/** Words, pairs, numbers and capitals that a claim shares with the query, and those it does not. */
function shared(claim: number, query: RankedQuery, { index, stems }: RankContext) {
  const hits = new Map<string, number>();
  const text = { numbersHit: 0, numbersMissed: 0, capitalsHit: 0, capitalsMissed: 0 };
  const middle = index.fields[2 * claim + 1] ?? 0;
  let pairs = 0;
  let pairMass = 0;
  let before: { stem: string; idf: number } | undefined;
  for (let k = index.fields[2 * claim] ?? 0; k < (index.fields[2 * claim + 2] ?? 0); k++) {
    const token = index.tokens[k] ?? 0;
    const idf = index.idf[token >>> 2] ?? 0;
    const stem = stems[token >>> 2] ?? '';
    const hit = query.weights.has(stem);
    if (hit) hits.set(stem, idf);
    if (k < middle && token & NUMBER) text[hit ? 'numbersHit' : 'numbersMissed'] += 1;
    else if (k < middle && token & CAPITAL) text[hit ? 'capitalsHit' : 'capitalsMissed'] += idf;
    if (before && k !== middle && query.pairs.has(pairKey(before.stem, stem))) {
      pairs += 1;
      pairMass += Math.min(idf, before.idf);
    }
    before = { stem, idf };
  }
  return { hits, pairs, pairMass, ...text };
}

/** The share of the claim's words that stand in the query in the same order. */
function inOrder(words: readonly WeightedWord[], query: RankedQuery): number {
  const at = new Map<string, number>();
  for (const [i, { stem }] of query.terms.entries()) if (!at.has(stem)) at.set(stem, i);
  let count = 0;
  let last = -1;
  for (const { stem } of words) {
    const place = at.get(stem);
    if (place === undefined) continue;
    if (place > last) count += 1;
    last = place;
  }
  return words.length === 0 ? 0 : count / words.length;
}

/** The features of every candidate of a query, as `RANK_FEATURES` names them. */
export function rankFeatures(
  query: RankedQuery,
  candidates: readonly Candidate[],
  context: RankContext,
): Float64Array[] {
  const { index, vectors } = context;
  const asked = [...new Map(query.terms.map((term) => [term.stem, term])).values()].map(
    ({ stem, number }) => ({
      stem,
      number,
      weight: idfOf(index, stem),
      row: vectors.rowOf(stem),
    }),
  );
  const askedGrams = gramsOf(asked);
  const best = candidates[0]?.bm25 || 1;
  const all = candidates.map(({ claim, bm25 }, rank) => {
    const text = fieldOf(2 * claim, query, context);
    const given = fieldOf(2 * claim + 1, query, context);
    const title = given.words.length > 0 ? given : text;
    const { hits, pairs, pairMass, ...counts } = shared(claim, query, context);
    const rare = [...hits.values()].sort((a, b) => b - a);
    let mass = 0;
    let author = 0;
    for (const [stem, idf] of hits) {
      const weight = query.weights.get(stem) ?? 0;
      mass += idf * weight;
      if (weight < 1) author += idf;
    }
    const length = (index.fields[2 * claim + 1] ?? 0) - (index.fields[2 * claim] ?? 0);
    const textGrams = gramsOf(text.words);
    return Float64Array.of(
      bm25 / (query.mass + FEW),
      bm25 / best,
      1 / (rank + 1),
      mass / (query.mass + 1),
      text.covered / (text.total || 1),
      title.covered / (title.total || 1),
      rare[0] ?? 0,
      rare[1] ?? 0,
      rare[2] ?? 0,
      hits.size,
      pairs,
      pairMass,
      counts.numbersHit,
      counts.numbersMissed,
      counts.capitalsHit,
      counts.capitalsMissed,
      length,
      bm25,
      Math.log(1 + length),
      author,
      softOverlap(text.words, asked, vectors),
      softOverlap(asked, text.words, vectors),
      softOverlap(title.words, asked, vectors),
      gramOverlap(textGrams, askedGrams),
      gramOverlap(askedGrams, textGrams),
      gramOverlap(gramsOf(title.words), askedGrams),
      inOrder(text.words, query),
      0,
      0,
      0,
    );
  });
  for (const [i, name] of RELATIVE.entries()) {
    const from = RANK_FEATURES.indexOf(name);
    const to = RANK_FEATURES.length - RELATIVE.length + i;
    const most = Math.max(...all.map((row) => row[from] ?? 0), 1e-9);
    for (const row of all) row[to] = (row[from] ?? 0) / most;
  }
  return all;
}
