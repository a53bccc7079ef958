import type { RankContext, TermFacts } from './rank-context.ts';
import type { RankedQuery } from './ranked-query.ts';
import { dot } from './word-vectors.ts';

/** How much of a claim's text or title a query says, and how much of the query that text says. */
export interface FieldOverlap {
  /** Shares of the text's weight: by the same words, and by words of like meaning. */
  covered: number;
  coveredSoftly: number;
  /** Share of the query's weight that words of like meaning cover. */
  covering: number;
  /** The cosine of both meanings. */
  meaning: number;
  /** Shares of the text's and of the query's weight that are spelled or built alike. */
  gramsCovered: number;
  gramsCovering: number;
  /** Share of the text's different words that stand in the query in the same order. */
  inOrder: number;
}

/** Compares a claim's text or title (`term << 2 | flags`) with a query. */
export function compareField(tokens: Uint32Array, query: RankedQuery, context: RankContext): FieldOverlap {
  const different = new Map<number, TermFacts>();
  for (const token of tokens) different.set(token >>> 2, context.factsOf(token >>> 2));
  const { words } = query.words;
  const best = new Float32Array(words.length);
  let total = 0;
  let covered = 0;
  let softly = 0;
  for (const { term, idf } of different.values()) {
    const likenesses = query.words.likenesses(term);
    let most = 0;
    for (let i = 0; i < likenesses.length; i++) {
      const like = likenesses[i] ?? 0;
      if (like > most) most = like;
      if (like > (best[i] ?? 0)) best[i] = like;
    }
    total += idf;
    softly += idf * most;
    if (query.weights.has(term)) covered += idf;
  }
  let covering = 0;
  for (const [i, { idf }] of words.entries()) covering += idf * (best[i] ?? 0);
  const list = [...different.values()];
  const grams = query.words.grams.shared(list);
  return {
    covered: covered / (total || 1),
    coveredSoftly: softly / (total || 1),
    covering: covering / (query.mass || 1),
    meaning: dot(query.meaning, context.vectors.sum(list.map(({ row }) => row))),
    gramsCovered: Math.min(1, grams / (total || 1)),
    gramsCovering: Math.min(1, grams / (query.words.grams.total || 1)),
    inOrder: inOrder([...different.keys()], query.order),
  };
}

function inOrder(terms: readonly number[], order: readonly number[]): number {
  let count = 0;
  let last = -1;
  for (const term of terms) {
    const place = order.indexOf(term);
    if (place < 0) continue;
    if (place > last) count += 1;
    last = place;
  }
  return terms.length === 0 ? 0 : count / terms.length;
}
