import { LABEL_COUNT as K, mayFollow } from './label.ts';

const FORBIDDEN = -1e9;

/** The weight of each pair of labels that may follow one another, `from * LABEL_COUNT + to`; -1e9 where they may not. */
export function allowedTransitions(weights: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: K * K }, (_, at) =>
    mayFollow(Math.floor(at / K), at % K) ? (weights[at] ?? 0) : FORBIDDEN,
  );
}

/** The best sequence of labels (Viterbi) for the tokens' scores, `token * LABEL_COUNT + label`. Linear. */
export function bestLabels(scores: Float64Array, transitions: Float64Array): Uint8Array {
  const count = scores.length / K;
  const labels = new Uint8Array(count);
  const back = new Uint8Array(count * K);
  let last = new Float64Array(K);
  let next = new Float64Array(K);
  for (let i = 0; i < count; i++) {
    for (let to = 0; to < K; to++) {
      let best = i === 0 ? (mayFollow(0, to) ? 0 : FORBIDDEN) : Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = 0; i > 0 && k < K; k++) {
        const sum = (last[k] ?? 0) + (transitions[k * K + to] ?? 0);
        if (sum > best) {
          best = sum;
          from = k;
        }
      }
      next[to] = best + (scores[i * K + to] ?? 0);
      back[i * K + to] = from;
    }
    [last, next] = [next, last];
  }
  let label = last.indexOf(Math.max(...last));
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * K + label] ?? 0;
  }
  return labels;
}

/** Scratch of a forward and backward pass over one chain. */
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
 * The probability of each label at each token (forward-backward, Rabiner 1989, with scaling), for scores as in
 * `bestLabels`. `withPairs` also counts pairs of labels, which training needs. Linear.
 */
export function passes(scores: Float64Array, transitions: Float64Array, withPairs = false): Passes {
  const count = scores.length / K;
  const steps = transitions.map((weight) => Math.exp(weight));
  const local = new Float64Array(count * K);
  const forward = new Float64Array(count * K);
  const scale = new Float64Array(count);
  const pairs = new Float64Array(K * K);
  const goesOn = new Float64Array(count * K);
  let logSum = 0;
  for (let i = 0; i < count; i++) {
    const at = i * K;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, scores[at + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const here = Math.exp((scores[at + k] ?? 0) - top);
      local[at + k] = here;
      let before = i === 0 && mayFollow(0, k) ? 1 : 0;
      for (let from = 0; i > 0 && from < K; from++)
        before += (forward[at - K + from] ?? 0) * (steps[from * K + k] ?? 0);
      const value = before * here;
      forward[at + k] = value;
      sum += value;
    }
    for (let k = 0; k < K; k++) forward[at + k] = (forward[at + k] ?? 0) / sum;
    scale[i] = sum;
    logSum += top + Math.log(sum);
  }
  let backward = new Float64Array(K).fill(1);
  let ahead = new Float64Array(K);
  const marginals = forward;
  for (let i = count - 1; i >= 0; i--) {
    const at = i * K;
    if (i < count - 1) {
      for (let from = 0; from < K; from++) {
        let sum = 0;
        for (let k = 0; k < K; k++)
          sum += (steps[from * K + k] ?? 0) * (local[at + K + k] ?? 0) * (backward[k] ?? 0);
        ahead[from] = sum / (scale[i + 1] ?? 1);
        const on = from === 0 ? 0 : from + (from % 2);
        if (on > 0 && sum > 0)
          goesOn[at + from] =
            ((steps[from * K + on] ?? 0) * (local[at + K + on] ?? 0) * (backward[on] ?? 0)) / sum;
      }
      if (withPairs) {
        for (let from = 0; from < K; from++) {
          const reached = (forward[at + from] ?? 0) / (scale[i + 1] ?? 1);
          for (let k = 0; k < K; k++)
            pairs[from * K + k] =
              (pairs[from * K + k] ?? 0) +
              reached * (steps[from * K + k] ?? 0) * (local[at + K + k] ?? 0) * (backward[k] ?? 0);
        }
      }
      [backward, ahead] = [ahead, backward];
    }
    for (let k = 0; k < K; k++) marginals[at + k] = (forward[at + k] ?? 0) * (backward[k] ?? 0);
  }
  return { marginals, logSum, pairs, goesOn };
}
