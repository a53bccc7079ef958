import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K } from '#lib/attribution/label.ts';
import {
  BOTH,
  CHANCES,
  WORD_SIZE as E,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
} from '#lib/attribution/net-tensors.ts';
import { sigmoid, tanh } from '#lib/attribution/squash.ts';
import { addScaled, dot, outer, some, times, timesTurned } from './matrix.ts';
import { type NetExample, ROWS } from './net-example.ts';

/** Slopes below this are not followed. */
const NOTHING = 1e-4;

/** What is left out at random, so that nothing is leant on alone: shares of 1, and the source of numbers. */
export interface Dropout {
  /** Of vectors and of what the net remembers. */
  share: number;
  /** Of words, which then count as their class. */
  words: number;
  next: () => number;
}

/** What a forward pass leaves for the way back. */
interface Trace {
  /** The row of each token's vector. */
  vectors: Int32Array;
  /** By token: the vector with what was left out, and what each number was multiplied by. */
  input: Float64Array;
  kept: Float64Array;
  inputs: Float64Array;
  /** By token: what the state before adds to the gates; the gates; the state of both directions. */
  pull: Float64Array;
  gates: Float64Array;
  states: Float64Array;
  keptStates: Float64Array;
  scores: Float64Array;
}

function mask(size: number, share: number, next: () => number): Float64Array {
  if (share === 0) return new Float64Array(size).fill(1);
  return Float64Array.from({ length: size }, () => (next() < share ? 0 : 1 / (1 - share)));
}

/** Where the state before a token lies in `states`; below 0 or beyond the end where there is none. */
const earlier = (i: number, way: number) => (way === 0 ? i - 1 : i + 1) * 2 * H + way * H;

function remember(trace: Trace, tensors: NetTensors, count: number, way: number): void {
  const { inputs, pull, gates, states } = trace;
  for (let step = 0; step < count; step++) {
    const i = way === 0 ? step : count - 1 - step;
    const at = i * BOTH + way * GATES;
    for (let g = 0; g < GATES; g++) pull[at + g] = tensors.stateBias[way * GATES + g] as number;
    if (step > 0) times(tensors.state, way * H * GATES, states, earlier(i, way), H, GATES, pull, at);
    for (let h = 0; h < H; h++) {
      const update = sigmoid((inputs[at + h] as number) + (pull[at + h] as number));
      const reset = sigmoid((inputs[at + H + h] as number) + (pull[at + H + h] as number));
      const fresh = tanh((inputs[at + 2 * H + h] as number) + reset * (pull[at + 2 * H + h] as number));
      const old = step > 0 ? (states[earlier(i, way) + h] as number) : 0;
      gates[at + h] = update;
      gates[at + H + h] = reset;
      gates[at + 2 * H + h] = fresh;
      states[i * 2 * H + way * H + h] = old + update * (fresh - old);
    }
  }
}

/** The net's scores of an example, and how it came to them. The same as `ContextNet` where nothing is left out. */
export function forward(example: NetExample, tensors: NetTensors, { share, words, next }: Dropout): Trace {
  const count = example.labels.length;
  const trace: Trace = {
    vectors: example.words.map((row, i) =>
      words > 0 && next() < words ? (example.classes[i] as number) : row,
    ),
    input: new Float64Array(count * E),
    kept: mask(count * E, share, next),
    inputs: new Float64Array(count * BOTH),
    pull: new Float64Array(count * BOTH),
    gates: new Float64Array(count * BOTH),
    states: new Float64Array(count * 2 * H),
    keptStates: mask(count * 2 * H, share, next),
    scores: new Float64Array(count * K),
  };
  const { input, inputs } = trace;
  for (let i = 0; i < count; i++) {
    for (let e = 0; e < E; e++)
      input[i * E + e] =
        (tensors.words[(trace.vectors[i] as number) * E + e] as number) * (trace.kept[i * E + e] as number);
    addScaled(inputs, i * BOTH, tensors.bias, 0, BOTH, 1);
    for (let f = 0; f < ROWS; f++)
      addScaled(inputs, i * BOTH, tensors.fields, example.fields[i * ROWS + f] as number, BOTH, 1);
    times(tensors.wordIn, 0, input, i * E, E, BOTH, inputs, i * BOTH);
    times(tensors.chanceIn, 0, example.told, i * CHANCES, CHANCES, BOTH, inputs, i * BOTH);
  }
  remember(trace, tensors, count, 0);
  remember(trace, tensors, count, 1);
  const seen = trace.states.map((state, at) => state * (trace.keptStates[at] as number));
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < K; k++)
      trace.scores[i * K + k] =
        (tensors.outBias[k] as number) + (tensors.skip[k] as number) * (example.first[i * K + k] as number);
    times(tensors.out, 0, seen, i * 2 * H, 2 * H, K, trace.scores, i * K);
  }
  return trace;
}

/** Goes back through one direction; `downs` are the slopes of the states, to which those of earlier ones are added. */
function backThrough(
  example: NetExample,
  trace: Trace,
  tensors: NetTensors,
  slopes: NetTensors,
  downs: Float64Array,
  inputSlopes: Float64Array,
  way: number,
): void {
  const { gates, pull, states } = trace;
  const count = example.labels.length;
  const pulled = new Float64Array(GATES);
  // What is learned from most tokens is next to nothing, and takes as long as the rest.
  for (let step = count - 1; step >= 0; step--) {
    const i = way === 0 ? step : count - 1 - step;
    const at = i * BOTH + way * GATES;
    const before = earlier(i, way);
    let most = 0;
    for (let h = 0; h < H; h++) most = Math.max(most, Math.abs(downs[i * 2 * H + way * H + h] as number));
    if (most < NOTHING) continue;
    for (let h = 0; h < H; h++) {
      const down = downs[i * 2 * H + way * H + h] as number;
      const update = gates[at + h] as number;
      const reset = gates[at + H + h] as number;
      const fresh = gates[at + 2 * H + h] as number;
      const old = step > 0 ? (states[before + h] as number) : 0;
      const intoFresh = down * update * (1 - fresh * fresh);
      const intoUpdate = down * (fresh - old) * update * (1 - update);
      const intoReset = intoFresh * (pull[at + 2 * H + h] as number) * reset * (1 - reset);
      inputSlopes[at + h] = intoUpdate;
      inputSlopes[at + H + h] = intoReset;
      inputSlopes[at + 2 * H + h] = intoFresh;
      pulled[h] = intoUpdate;
      pulled[H + h] = intoReset;
      pulled[2 * H + h] = intoFresh * reset;
      if (step > 0) downs[before + h] = (downs[before + h] as number) + down * (1 - update);
    }
    addScaled(slopes.stateBias, way * GATES, pulled, 0, GATES, 1);
    if (step === 0) continue;
    outer(slopes.state, way * H * GATES, states, before, H, pulled, 0, GATES);
    timesTurned(tensors.state, way * H * GATES, pulled, 0, H, GATES, downs, before);
  }
}

/**
 * Adds the slopes of how unlikely the right labels are to `slopes`, which are laid out like the weights (backpropagation
 * through time, Werbos 1990), and returns how unlikely: the negative logarithm of the probability.
 */
export function learnFrom(
  example: NetExample,
  tensors: NetTensors,
  slopes: NetTensors,
  dropout: Dropout,
): number {
  const { labels, first } = example;
  const count = labels.length;
  const trace = forward(example, tensors, dropout);
  const transitions = allowedTransitions(tensors.transitions);
  const { marginals, pairs, logSum } = passes(trace.scores, transitions, true);
  addScaled(slopes.transitions, 0, pairs, 0, K * K, 1);
  let right = 0;
  const errors = marginals;
  const downs = new Float64Array(count * 2 * H);
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    right += trace.scores[i * K + label] as number;
    if (i > 0) {
      const pair = (labels[i - 1] as number) * K + label;
      right += transitions[pair] as number;
      slopes.transitions[pair] = (slopes.transitions[pair] as number) - 1;
    }
    errors[i * K + label] = (errors[i * K + label] as number) - 1;
    addScaled(slopes.outBias, 0, errors, i * K, K, 1);
    for (let k = 0; k < K; k++)
      slopes.skip[k] =
        (slopes.skip[k] as number) + (errors[i * K + k] as number) * (first[i * K + k] as number);
    for (let h = 0; h < 2 * H; h++) {
      const at = i * 2 * H + h;
      const kept = trace.keptStates[at] as number;
      if (kept === 0) continue;
      addScaled(slopes.out, h * K, errors, i * K, K, kept * (trace.states[at] as number));
      downs[at] = kept * dot(tensors.out, h * K, errors, i * K, K);
    }
  }
  const inputSlopes = new Float64Array(count * BOTH);
  backThrough(example, trace, tensors, slopes, downs, inputSlopes, 0);
  backThrough(example, trace, tensors, slopes, downs, inputSlopes, 1);
  const wordSlopes = new Float64Array(E);
  for (let i = 0; i < count; i++) {
    if (!some(inputSlopes, i * BOTH, BOTH)) continue;
    addScaled(slopes.bias, 0, inputSlopes, i * BOTH, BOTH, 1);
    for (let f = 0; f < ROWS; f++)
      addScaled(slopes.fields, example.fields[i * ROWS + f] as number, inputSlopes, i * BOTH, BOTH, 1);
    outer(slopes.wordIn, 0, trace.input, i * E, E, inputSlopes, i * BOTH, BOTH);
    outer(slopes.chanceIn, 0, example.told, i * CHANCES, CHANCES, inputSlopes, i * BOTH, BOTH);
    wordSlopes.fill(0);
    timesTurned(tensors.wordIn, 0, inputSlopes, i * BOTH, E, BOTH, wordSlopes, 0);
    const row = (trace.vectors[i] as number) * E;
    for (let e = 0; e < E; e++)
      slopes.words[row + e] =
        (slopes.words[row + e] as number) + (wordSlopes[e] as number) * (trace.kept[i * E + e] as number);
  }
  return logSum - right;
}
