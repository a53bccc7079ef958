import type { WeightedWord } from './soft-overlap.ts';

const SIZE = 4;

function grams(stem: string): string[] {
  const bounded = `_${stem}_`;
  if (bounded.length <= SIZE) return [bounded];
  return Array.from({ length: bounded.length - SIZE + 1 }, (_, i) => bounded.slice(i, i + SIZE));
}

/** The character 4-grams of words, each with the weight of its word shared among that word's grams. */
export function gramsOf(words: readonly WeightedWord[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { stem, weight } of words) {
    const list = grams(stem);
    for (const gram of list) found.set(gram, Math.max(found.get(gram) ?? 0, weight / list.length));
  }
  return found;
}

/** How much of the grams' weight the others cover; 0 to 1. Finds words that are spelled or built almost alike. */
export function gramOverlap(grams: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let covered = 0;
  let total = 0;
  for (const [gram, weight] of grams) {
    covered += Math.min(weight, others.get(gram) ?? 0);
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}
