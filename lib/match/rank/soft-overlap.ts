import type { WordVectors } from './word-vectors.ts';

/** A different word of a text with its weight and its row of meaning, -1 for none. */
export interface WeightedWord {
  stem: string;
  weight: number;
  row: number;
  number: boolean;
}

/** Words less alike than this have nothing to do with each other. */
const UNRELATED = 0.5;
/** No other word is worth as much as the word itself. */
const MOST = 0.85;

function likeness(a: WeightedWord, b: WeightedWord, vectors: WordVectors): number {
  if (a.stem === b.stem) return 1;
  if (a.row < 0 || b.row < 0 || a.number !== b.number) return 0;
  const cosine = vectors.cosine(a.row, b.row);
  return cosine < UNRELATED ? 0 : Math.min(MOST, (cosine - 0.35) * 1.1);
}

/** How much of the words' weight the others cover, each by the one most like it; 0 to 1. */
export function softOverlap(
  words: readonly WeightedWord[],
  others: readonly WeightedWord[],
  vectors: WordVectors,
): number {
  let covered = 0;
  let total = 0;
  for (const word of words) {
    let best = 0;
    for (const other of others) {
      best = Math.max(best, likeness(word, other, vectors));
      if (best === 1) break;
    }
    covered += word.weight * best;
    total += word.weight;
  }
  return total === 0 ? 0 : covered / total;
}
