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

/** The recipe that served best on PolNeAR's development part. */
const EPOCHS = 8;
const RATE = 0.1;
/** The share of features left out at each step, so that none is leant on alone. */
const DROPOUT = 0.4;
/** How much every weight is drawn to 0 at each step: most end there, which makes the model small, and better too. */
const DRAW = 1e-4;
/** How many of the last epochs are averaged. */
const AVERAGED = 3;
/** Keeps the first steps of a weight small. */
const START = 0.01;
const SEED = 1;

/** A row in training fills one line of the processor's cache: weights, sums of squared slopes, and the last step that drew it. */
const ROW = 16;
const SQUARES = 8;
const DRAWN = 15;

/** Makes up for all steps since a row was last drawn to 0 (lazily, as Tsuruoka et al. 2009). */
function draw(memory: Float32Array, base: number, step: number): void {
  const steps = step - (memory[base + DRAWN] as number);
  if (steps <= 0) return;
  memory[base + DRAWN] = step;
  for (let k = 0; k < K; k++) {
    const weight = memory[base + k] as number;
    if (weight === 0) continue;
    const pull = (steps * DRAW * RATE) / (START + Math.sqrt(memory[base + SQUARES + k] as number));
    memory[base + k] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0;
  }
}

/** Moves `weights` against `slope` at an index (AdaGrad); `squares` are summed at `at + shift` of `sums`. */
function descend(weights: Float32Array, at: number, slope: number, sums: Float32Array, shift: number): void {
  const square = (sums[at + shift] as number) + slope * slope;
  sums[at + shift] = square;
  weights[at] = (weights[at] as number) - (RATE * slope) / (START + Math.sqrt(square));
}

/** Puts indices in another order, the same for the same source of numbers. */
export function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient with AdaGrad and an L1 norm.
 * The same sequences give the same chain.
 */
export function trainChain(sequences: Sequence[], rowCount: number): Chain {
  const next = random(SEED);
  const memory = new Float32Array(rowCount * ROW);
  const transitions = new Float32Array(K * K);
  const transitionSquares = new Float32Array(K * K);
  const sum = { weights: new Float32Array(rowCount * K), transitions: new Float32Array(K * K) };
  const order = sequences.map((_, index) => index);
  const slopes = new Float64Array(K);
  let steps = 0;

  const learn = ({ rows, starts, labels }: Sequence) => {
    steps++;
    const count = labels.length;
    const kept = new Int32Array(rows.length);
    const keptStarts = new Int32Array(count + 1);
    const scores = new Float64Array(count * K);
    let size = 0;
    for (let i = 0; i < count; i++) {
      for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
        if (next() < DROPOUT) continue;
        const base = (rows[f] as number) * ROW;
        kept[size++] = base;
        draw(memory, base, steps);
        for (let k = 0; k < K; k++)
          scores[i * K + k] = (scores[i * K + k] as number) + (memory[base + k] as number);
      }
      keptStarts[i + 1] = size;
    }
    const { marginals, pairs } = passes(scores, allowedTransitions(transitions), true);
    for (let i = 1; i < count; i++) {
      const pair = (labels[i - 1] as number) * K + (labels[i] as number);
      pairs[pair] = (pairs[pair] as number) - 1;
    }
    for (let pair = 0; pair < K * K; pair++)
      if (pairs[pair] !== 0) descend(transitions, pair, pairs[pair] as number, transitionSquares, 0);
    for (let i = 0; i < count; i++) {
      let most = 0;
      for (let k = 0; k < K; k++) {
        const slope = (marginals[i * K + k] as number) - (labels[i] === k ? 1 : 0);
        slopes[k] = slope;
        most = Math.max(most, Math.abs(slope));
      }
      if (most < 1e-3) continue;
      for (let f = keptStarts[i] as number; f < (keptStarts[i + 1] as number); f++)
        for (let k = 0; k < K; k++)
          descend(memory, (kept[f] as number) + k, slopes[k] as number, memory, SQUARES);
    }
  };

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const index of order) learn(sequences[index] as Sequence);
    for (let row = 0; row < rowCount; row++) draw(memory, row * ROW, steps);
    if (epoch < EPOCHS - AVERAGED) continue;
    for (let row = 0; row < rowCount; row++)
      for (let k = 0; k < K; k++)
        sum.weights[row * K + k] = (sum.weights[row * K + k] as number) + (memory[row * ROW + k] as number);
    transitions.forEach((weight, pair) => {
      sum.transitions[pair] = (sum.transitions[pair] as number) + weight;
    });
  }
  return {
    weights: sum.weights.map((value) => (value / AVERAGED) * (1 - DROPOUT)),
    transitions: sum.transitions.map((value) => value / AVERAGED),
  };
}
