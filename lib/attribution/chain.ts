import { LABEL_COUNT as K, mayFollow } from './label.ts';

const FORBIDDEN = -1e9;

/** The weight of each pair of labels that may follow one another, `from * LABEL_COUNT + to`; -1e9 where they may not. */
export function allowedTransitions(weights: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: K * K }, (_, at) =>
    mayFollow(Math.floor(at / K), at % K) ? (weights[at] ?? 0) : FORBIDDEN,
  );
}

/** What a forward and a backward pass over one chain tell. */
export interface Passes {
  /** The probability of each label at each token, `token * LABEL_COUNT + label`. */
  marginals: Float64Array;
  /** The logarithm of the sum over all sequences. */
  logSum: number;
  /** Expected count of each pair of labels; filled only where asked for. */
  pairs: Float64Array;
  /** If a token has this label, the probability that its span goes on with the next token; likewise laid out. */
  goesOn: Float64Array;
}

/**
 * A row of numbers, one a label, times a square matrix of them: `vector[from] * matrix[from * LABEL_COUNT + to]`, summed up by
 * `to`. Written out for the seven labels: two loops take twice as long.
 */
function times(vector: Float64Array, at: number, matrix: Float64Array, out: Float64Array): void {
  const v0 = vector[at] as number;
  const v1 = vector[at + 1] as number;
  const v2 = vector[at + 2] as number;
  const v3 = vector[at + 3] as number;
  const v4 = vector[at + 4] as number;
  const v5 = vector[at + 5] as number;
  const v6 = vector[at + 6] as number;
  for (let to = 0; to < K; to++)
    out[to] =
      v0 * (matrix[to] as number) +
      v1 * (matrix[K + to] as number) +
      v2 * (matrix[2 * K + to] as number) +
      v3 * (matrix[3 * K + to] as number) +
      v4 * (matrix[4 * K + to] as number) +
      v5 * (matrix[5 * K + to] as number) +
      v6 * (matrix[6 * K + to] as number);
}

const FIRST = Float64Array.from({ length: K }, (_, label) => (mayFollow(0, label) ? 1 : 0));

/**
 * The probability of each label at each token (forward-backward, Rabiner 1989, with scaling), for scores laid out
 * `token * LABEL_COUNT + label`. `withPairs` also counts pairs of labels, which training needs. Linear.
 */
export function passes(scores: Float64Array, transitions: Float64Array, withPairs = false): Passes {
  const count = scores.length / K;
  const steps = transitions.map((weight) => Math.exp(weight));
  const turned = steps.map((_, at) => steps[(at % K) * K + Math.floor(at / K)] as number);
  const local = new Float64Array(count * K);
  const forward = new Float64Array(count * K);
  const scale = new Float64Array(count);
  const pairs = new Float64Array(K * K);
  const goesOn = new Float64Array(count * K);
  const before = FIRST.slice();
  let logSum = 0;
  for (let i = 0; i < count; i++) {
    const at = i * K;
    if (i > 0) times(forward, at - K, steps, before);
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) if ((scores[at + k] as number) > top) top = scores[at + k] as number;
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const here = Math.exp((scores[at + k] as number) - top);
      local[at + k] = here;
      forward[at + k] = (before[k] as number) * here;
      sum += forward[at + k] as number;
    }
    for (let k = 0; k < K; k++) forward[at + k] = (forward[at + k] as number) / sum;
    scale[i] = sum;
    logSum += top + Math.log(sum);
  }
  const backward = new Float64Array(K).fill(1);
  const reached = new Float64Array(K);
  const marginals = forward;
  for (let i = count - 1; i >= 0; i--) {
    const at = i * K;
    if (i < count - 1) {
      const size = scale[i + 1] as number;
      for (let k = 0; k < K; k++)
        reached[k] = ((local[at + K + k] as number) * (backward[k] as number)) / size;
      times(reached, 0, turned, backward);
      if (withPairs) addPairs(pairs, forward, at, steps, reached);
      for (let from = 1; from < K; from++) {
        const on = from + (from % 2);
        const sum = backward[from] as number;
        if (sum > 0) goesOn[at + from] = ((steps[from * K + on] as number) * (reached[on] as number)) / sum;
      }
    }
    for (let k = 0; k < K; k++) marginals[at + k] = (forward[at + k] as number) * (backward[k] as number);
  }
  return { marginals, logSum, pairs, goesOn };
}

/** Counts the pairs of labels of a token, whose forward sums lie at an index, and the next. */
function addPairs(
  pairs: Float64Array,
  forward: Float64Array,
  at: number,
  steps: Float64Array,
  reached: Float64Array,
): void {
  for (let pair = 0; pair < K * K; pair++) {
    const step = (steps[pair] as number) * (reached[pair % K] as number);
    pairs[pair] = (pairs[pair] as number) + (forward[at + Math.floor(pair / K)] as number) * step;
  }
}
