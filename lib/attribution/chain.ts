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

/** The labels that may come before each label, one list after the other: two for one that goes on with a span, else all. */
const BEFORE = Int32Array.from(
  [...Array(K * K).keys()]
    .map((at) => ({ to: Math.floor(at / K), from: at % K }))
    .filter(({ from, to }) => mayFollow(from, to)),
  ({ from }) => from,
);
/** Where the list of each label begins, and the last one ends. */
const LISTS = Int32Array.from(
  { length: K + 1 },
  (_, label) => [...Array(label * K).keys()].filter((at) => mayFollow(at % K, Math.floor(at / K))).length,
);

/**
 * The probability of each label at each token (forward-backward, Rabiner 1989, with scaling), for scores laid out
 * `token * LABEL_COUNT + label`. `withPairs` also counts pairs of labels, which training needs. Linear.
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
    for (let k = 0; k < K; k++) if ((scores[at + k] as number) > top) top = scores[at + k] as number;
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const here = Math.exp((scores[at + k] as number) - top);
      local[at + k] = here;
      let before = i === 0 && mayFollow(0, k) ? 1 : 0;
      if (i > 0)
        for (let each = LISTS[k] as number; each < (LISTS[k + 1] as number); each++) {
          const from = BEFORE[each] as number;
          before += (forward[at - K + from] as number) * (steps[from * K + k] as number);
        }
      forward[at + k] = before * here;
      sum += before * here;
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
      backward.fill(0);
      for (let k = 0; k < K; k++) {
        const ahead = reached[k] as number;
        for (let each = LISTS[k] as number; each < (LISTS[k + 1] as number); each++) {
          const from = BEFORE[each] as number;
          const step = (steps[from * K + k] as number) * ahead;
          backward[from] = (backward[from] as number) + step;
          if (withPairs)
            pairs[from * K + k] = (pairs[from * K + k] as number) + (forward[at + from] as number) * step;
        }
      }
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
