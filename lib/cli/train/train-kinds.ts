import { FeatureList } from '#lib/attribution/feature-list.ts';
import { KIND_COUNT, type WordArrays, wordKindFeatures } from '#lib/attribution/word-kind.ts';
import { indexFeatures, type Source, toSequence } from './feature-index.ts';
import { random } from './random.ts';

/** Features that occur less often have no weight. */
const LEAST = 40;
const EPOCHS = 5;
const RATE = 0.1;
const DROPOUT = 0.2;

/** Weights by the hash of a feature: `KIND_COUNT` a row. */
export interface TrainedKinds {
  keys: Int32Array;
  weights: Float32Array;
}

/** Texts whose tokens' kinds are known. */
export interface KnownKinds {
  words: WordArrays;
  kinds: Uint8Array;
}

/** Trains the telling of kinds (multinomial logistic regression by AdaGrad). */
export function trainKinds(texts: KnownKinds[]): TrainedKinds {
  const sources = texts.map(
    ({ words }): Source => ({
      count: words.facts.length,
      features: (i, list) => wordKindFeatures(words, i, list),
    }),
  );
  const index = indexFeatures(sources, LEAST);
  const sequences = sources.map((source, i) =>
    toSequence(source, index, texts[i]?.kinds ?? new Uint8Array(0)),
  );
  const weights = new Float32Array(index.hashes.length * KIND_COUNT);
  const squares = new Float32Array(weights.length);
  const chances = new Float64Array(KIND_COUNT);
  const kept = new Int32Array(new FeatureList().hashes.length);
  const next = random(2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, starts, labels } of sequences) {
      for (let i = 0; i < labels.length; i++) {
        chances.fill(0);
        let size = 0;
        for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
          if (next() < DROPOUT) continue;
          const base = (rows[f] as number) * KIND_COUNT;
          kept[size++] = base;
          for (let k = 0; k < KIND_COUNT; k++) (chances[k] as number) += weights[base + k] as number;
        }
        const top = Math.max(...chances);
        let sum = 0;
        for (let k = 0; k < KIND_COUNT; k++) sum += chances[k] = Math.exp((chances[k] as number) - top);
        for (let k = 0; k < KIND_COUNT; k++)
          chances[k] = (chances[k] as number) / sum - (labels[i] === k ? 1 : 0);
        for (let f = 0; f < size; f++) {
          for (let k = 0; k < KIND_COUNT; k++) {
            const slope = chances[k] as number;
            if (slope < 1e-3 && slope > -1e-3) continue;
            const at = (kept[f] as number) + k;
            (squares[at] as number) += slope * slope;
            (weights[at] as number) -= (RATE * slope) / (1e-2 + Math.sqrt(squares[at] as number));
          }
        }
      }
    }
  }
  return { keys: index.hashes, weights: weights.map((weight) => weight * (1 - DROPOUT)) };
}
