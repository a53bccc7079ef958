import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import { random } from './random.ts';

/** Tokens in a row, each with the rows of its features: those from `starts[token]` to `starts[token + 1]`. */
export interface Sequence {
  rows: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
}

/** A trained chain: a weight for each feature's row and label, and one for each pair of labels. */
export interface Chain {
  weights: Float32Array;
  transitions: Float32Array;
}

/** How to train. */
export interface Training {
  epochs: number;
  rate: number;
  /** The share of features left out at each step, so that none is leant on alone. */
  dropout: number;
  decay: number;
  /** How many of the last epochs are averaged. */
  averaged: number;
  seed: number;
}

/** The recipe that served best on PolNeAR's development part. */
export const TRAINING: Training = { epochs: 6, rate: 0.1, dropout: 0.4, decay: 1e-5, averaged: 3, seed: 1 };

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient with AdaGrad.
 * The same sequences and seed give the same chain.
 */
export function trainChain(sequences: Sequence[], rowCount: number, training: Training = TRAINING): Chain {
  const { epochs, rate, dropout, decay, averaged, seed } = training;
  const next = random(seed);
  const weights = new Float32Array(rowCount * K);
  const squares = new Float32Array(rowCount * K);
  const transitions = new Float32Array(K * K);
  const transitionSquares = new Float32Array(K * K);
  const sum = { weights: new Float32Array(rowCount * K), transitions: new Float32Array(K * K) };
  const order = sequences.map((_, index) => index);
  const gradient = new Float64Array(K);

  const step = ({ rows, starts, labels }: Sequence) => {
    const count = labels.length;
    const kept = new Int32Array(rows.length);
    const keptStarts = new Int32Array(count + 1);
    const scores = new Float64Array(count * K);
    let size = 0;
    for (let i = 0; i < count; i++) {
      const end = starts[i + 1] as number;
      for (let f = starts[i] as number; f < end; f++) {
        if (dropout > 0 && next() < dropout) continue;
        const row = rows[f] as number;
        kept[size++] = row;
        for (let k = 0; k < K; k++) (scores[i * K + k] as number) += weights[row * K + k] as number;
      }
      keptStarts[i + 1] = size;
    }
    const { marginals, pairs } = passes(scores, allowedTransitions(transitions), true);
    for (let i = 1; i < count; i++)
      (pairs[(labels[i - 1] as number) * K + (labels[i] as number)] as number) -= 1;
    for (let pair = 0; pair < K * K; pair++) {
      const slope = pairs[pair] as number;
      if (slope === 0) continue;
      (transitionSquares[pair] as number) += slope * slope;
      (transitions[pair] as number) -= (rate * slope) / (1e-4 + Math.sqrt(transitionSquares[pair] as number));
    }
    for (let i = 0; i < count; i++) {
      let needed = false;
      for (let k = 0; k < K; k++) {
        gradient[k] = (marginals[i * K + k] as number) - (labels[i] === k ? 1 : 0);
        if (Math.abs(gradient[k] as number) > 1e-4) needed = true;
      }
      if (!needed) continue;
      const end = keptStarts[i + 1] as number;
      for (let f = keptStarts[i] as number; f < end; f++) {
        const base = (kept[f] as number) * K;
        for (let k = 0; k < K; k++) {
          const slope = (gradient[k] as number) + decay * (weights[base + k] as number);
          if (slope < 1e-4 && slope > -1e-4) continue;
          const square = (squares[base + k] as number) + slope * slope;
          squares[base + k] = square;
          (weights[base + k] as number) -= (rate * slope) / (1e-2 + Math.sqrt(square));
        }
      }
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) step(sequences[index] as Sequence);
    if (epoch < epochs - averaged) continue;
    for (let i = 0; i < weights.length; i++) (sum.weights[i] as number) += weights[i] as number;
    for (let i = 0; i < K * K; i++) (sum.transitions[i] as number) += transitions[i] as number;
  }
  return {
    weights: sum.weights.map((value) => (value / averaged) * (1 - dropout)),
    transitions: sum.transitions.map((value) => value / averaged),
  };
}
