import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K, mayFollow } from '#lib/attribution/label.ts';
import {
  BOTH,
  CHANCES,
  WORD_SIZE as E,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
} from '#lib/attribution/net-tensors.ts';
import { addScaled, dot, outer, some, timesTurned } from './matrix.ts';
import { type NetExample, ROWS } from './net-example.ts';
import { type Dropout, earlier, forward, type Trace } from './net-forward.ts';

/** Slopes below this are not followed. */
const NOTHING = 1e-3;

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
      // Where attributions lie within one another, right labels may follow that never are given.
      if (mayFollow(Math.floor(pair / K), label)) right += transitions[pair] as number;
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
