import { random } from './random.ts';

/** A sentence as its stems, and what a teacher says it means. */
export interface TaughtSentence {
  stems: readonly string[];
  meaning: Float64Array;
}

const ROUNDS = 12;
const RATE = 0.05;
/** How strongly a word is drawn back to where it began, so that one seen seldom does not stray. */
const HOLD = 0.002;

/**
 * Moves word vectors so that the sum of a sentence's words points where its teacher's vector points, by stochastic gradient
 * descent on the cosine (after tokenlearn, Minish Lab 2024).
 */
export function distilWords(
  words: ReadonlyMap<string, Float64Array>,
  sentences: readonly TaughtSentence[],
): Map<string, Float64Array> {
  const moved = new Map([...words].map(([stem, vector]) => [stem, vector.slice()]));
  const next = random(3);
  const data = sentences.map(({ stems, meaning }) => ({
    meaning,
    known: [...new Set(stems)].flatMap((stem) => {
      const vector = moved.get(stem);
      const first = words.get(stem);
      return vector && first ? [{ vector, first }] : [];
    }),
  }));
  const usable = data.filter(({ known }) => known.length > 1);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / ROUNDS);
    for (let step = 0; step < usable.length; step++) {
      const one = usable[Math.floor(next() * usable.length)];
      if (one) pull(one.known, one.meaning, rate);
    }
  }
  return moved;
}

/** One step: the gradient of a sum's cosine with the meaning, to each of the sum's words. */
function pull(
  known: readonly { vector: Float64Array; first: Float64Array }[],
  meaning: Float64Array,
  rate: number,
): void {
  const size = meaning.length;
  const sum = new Float64Array(size);
  for (const { vector } of known) for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0);
  const length = Math.hypot(...sum) || 1;
  let cosine = 0;
  for (let d = 0; d < size; d++) cosine += ((sum[d] ?? 0) / length) * (meaning[d] ?? 0);
  for (const { vector, first } of known) {
    for (let d = 0; d < size; d++) {
      const slope = (meaning[d] ?? 0) - (cosine * (sum[d] ?? 0)) / length;
      vector[d] = (vector[d] ?? 0) + rate * slope - HOLD * ((vector[d] ?? 0) - (first[d] ?? 0));
    }
  }
}
