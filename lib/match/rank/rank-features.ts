import { CAPITAL, NUMBER } from './build-claim-index.ts';
import { compareField } from './claim-field.ts';
import type { Candidate } from './find-candidates.ts';
import { POST_FEATURES, postFeatures } from './post-features.ts';
import type { RankContext } from './rank-context.ts';
import { pairKey, type RankedQuery } from './ranked-query.ts';

/** Features that a candidate also has relative to the best candidate. */
const RELATIVE = [
  'bm25',
  'text covered softly',
  'query covered softly',
  'title covered softly',
  'text meaning',
  'title meaning',
  'nearest meaning',
  'query grams covered',
] as const;

const ABSOLUTE = [
  'bm25',
  'bm25 per query mass',
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
  'log text length',
  'author shared',
  'text covered softly',
  'query covered softly',
  'title covered softly',
  'text grams covered',
  'query grams covered',
  'title grams covered',
  'in order',
  'text meaning',
  'title meaning',
  'nearest meaning',
  ...POST_FEATURES,
] as const;

/** What the ranker weighs, in this order; a trained ranker names the features it was trained on. */
export const RANK_FEATURES = [
  ...ABSOLUTE,
  ...RELATIVE.map((name) => `${name}, of the best` as const),
] as const;

/** Softens ratios for queries of very few words. */
const FEW = 6;

/** Words, pairs, numbers and capitals that a claim shares with the query, and those it does not. */
function shared(text: Uint32Array, title: Uint32Array, query: RankedQuery, idf: Float32Array) {
  const hits = new Map<number, number>();
  const counts = { numbersHit: 0, numbersMissed: 0, capitalsHit: 0, capitalsMissed: 0 };
  let pairs = 0;
  let pairMass = 0;
  for (const field of [text, title]) {
    let before = -1;
    for (const token of field) {
      const term = token >>> 2;
      const rarity = idf[term] ?? 0;
      const hit = query.weights.has(term);
      if (hit) hits.set(term, rarity);
      if (field === text && token & NUMBER) counts[hit ? 'numbersHit' : 'numbersMissed'] += 1;
      else if (field === text && token & CAPITAL) counts[hit ? 'capitalsHit' : 'capitalsMissed'] += rarity;
      if (before >= 0 && query.pairs.has(pairKey(before, term))) {
        pairs += 1;
        pairMass += Math.min(rarity, idf[before] ?? 0);
      }
      before = term;
    }
  }
  return { hits, pairs, pairMass, ...counts };
}

/** The features of every candidate of a query, as `RANK_FEATURES` names them. */
export function rankFeatures(
  query: RankedQuery,
  candidates: readonly Candidate[],
  context: RankContext,
): Float64Array[] {
  const all = candidates.map(({ claim, bm25 }, rank) => {
    const read = context.index.read(claim);
    const text = compareField(read.text, query, context);
    const title = read.title.length > 0 ? compareField(read.title, query, context) : text;
    const { hits, pairs, pairMass, ...counts } = shared(read.text, read.title, query, context.index.idf);
    const rare = [...hits.values()].sort((a, b) => b - a);
    let mass = 0;
    let author = 0;
    for (const [term, idf] of hits) {
      const weight = query.weights.get(term) ?? 0;
      mass += idf * weight;
      if (weight < 1) author += idf;
    }
    const values: Record<(typeof ABSOLUTE)[number], number> = {
      bm25,
      'bm25 per query mass': bm25 / (query.mass + FEW),
      'reciprocal rank': 1 / (rank + 1),
      'query mass shared': mass / (query.mass + 1),
      'text covered': text.covered,
      'title covered': title.covered,
      'rarest shared': rare[0] ?? 0,
      'second rarest shared': rare[1] ?? 0,
      'third rarest shared': rare[2] ?? 0,
      'words shared': hits.size,
      'pairs shared': pairs,
      'pair mass shared': pairMass,
      'numbers shared': counts.numbersHit,
      'numbers missed': counts.numbersMissed,
      'capitals shared': counts.capitalsHit,
      'capitals missed': counts.capitalsMissed,
      'text length': read.text.length,
      'log text length': Math.log(1 + read.text.length),
      'author shared': author,
      'text covered softly': text.coveredSoftly,
      'query covered softly': text.covering,
      'title covered softly': title.coveredSoftly,
      'text grams covered': text.gramsCovered,
      'query grams covered': text.gramsCovering,
      'title grams covered': title.gramsCovered,
      'in order': text.inOrder,
      'text meaning': text.meaning,
      'title meaning': title.meaning,
      'nearest meaning': Math.max(text.meaning, title.meaning),
      ...postFeatures(query.post, read, context.index),
    };
    return values;
  });
  const best = RELATIVE.map((name) => Math.max(...all.map((values) => values[name]), 1e-9));
  return all.map((values) =>
    Float64Array.from([
      ...ABSOLUTE.map((name) => values[name]),
      ...RELATIVE.map((name, i) => values[name] / (best[i] ?? 1)),
    ]),
  );
}
