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
import { addScaled, times } from './matrix.ts';
import { type NetExample, ROWS } from './net-example.ts';

/** What is left out at random, so that nothing is leant on alone: shares of 1, and the source of numbers. */
export interface Dropout {
  /** Of vectors and of what the net remembers. */
  share: number;
  /** Of words, which then count as their class. */
  words: number;
  next: () => number;
}

/** What a forward pass leaves for the way back. */
export interface Trace {
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
  const kept = new Float64Array(size).fill(1);
  const whole = 1 / (1 - share);
  for (let i = 0; share > 0 && i < size; i++) kept[i] = next() < share ? 0 : whole;
  return kept;
}

/** Where the state before a token lies in `states`; below 0 or beyond the end where there is none. */
export const earlier = (i: number, way: number) => (way === 0 ? i - 1 : i + 1) * 2 * H + way * H;

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
  const seen = new Float64Array(count * 2 * H);
  for (let at = 0; at < seen.length; at++)
    seen[at] = (trace.states[at] as number) * (trace.keptStates[at] as number);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < K; k++)
      trace.scores[i * K + k] =
        (tensors.outBias[k] as number) + (tensors.skip[k] as number) * (example.first[i * K + k] as number);
    times(tensors.out, 0, seen, i * 2 * H, 2 * H, K, trace.scores, i * K);
  }
  return trace;
}
