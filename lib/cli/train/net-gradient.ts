import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K, mayFollow } from '#lib/attribution/label.ts';
import {
  address,
  FIELD_COUNT,
  MULTIPLIED,
  type Multiplied,
  NetMachine,
  TENSOR_FLOATS,
} from '#lib/attribution/net/net-machine.ts';
import {
  BOTH,
  CHANCES,
  CONCLUDED,
  WORD_SIZE as E,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
} from '#lib/attribution/net/net-tensors.ts';
import { simdEngine } from '#lib/attribution/net/simd-engine.ts';
import type { NetExample } from './net-example.ts';
import { type LearningEngine, slopeKernel } from './slope-kernel.ts';

/** Slopes below this are not followed: what is learned from most tokens is next to nothing, and takes as long as the rest. */
const NOTHING = 1e-3;

/** What is left out at random, so that nothing is leant on alone: shares of 1, and the source of numbers. */
export interface Dropout {
  /** Of what the net is told in numbers, and of what it remembers. */
  share: number;
  /** Of words, which then count as their class. */
  words: number;
  next: () => number;
}

/** Works out how a net should change; holds room for examples of a length. */
export class NetGradient {
  readonly #machine: NetMachine<LearningEngine>;
  readonly #slopes: Record<Multiplied, Float32Array>;
  /** By token: the slopes of what the gates are told; of the states, which have a token before the first and after the last. */
  readonly #inputSlopes: Float32Array;
  readonly #downs: Float32Array;
  /** By token: the states with what was left out, and what each number was multiplied by. */
  readonly #seen: Float32Array;
  readonly #kept: Float32Array;
  readonly #errors: Float32Array;
  readonly #pulled: Float32Array;
  readonly #wordSlopes: Float32Array;

  /** @param tokens - of the longest example */
  constructor(tokens: number) {
    const engineOf = simdEngine<LearningEngine>(slopeKernel());
    if (!engineOf) throw new Error('training needs WebAssembly, which Node has unless it was told to have none');
    const spare = TENSOR_FLOATS + tokens * (BOTH + 4 * H + CONCLUDED) + 4 * H + GATES + E;
    const machine = new NetMachine(engineOf, { tokens, pulls: tokens, spare });
    this.#machine = machine;
    this.#slopes = machine.takeTensors();
    this.#inputSlopes = machine.take(tokens * BOTH);
    this.#downs = machine.take((tokens + 2) * 2 * H).subarray(2 * H);
    this.#seen = machine.take(tokens * 2 * H);
    this.#errors = machine.take(tokens * CONCLUDED);
    this.#pulled = machine.take(GATES);
    this.#wordSlopes = machine.take(E);
    this.#kept = new Float32Array(tokens * 2 * H);
  }

  /**
   * Adds the slopes of how unlikely the right labels of some examples are to `slopes`, which are laid out like the weights,
   * and returns how unlikely: the negative logarithm of the probability. `dropout` says what to leave out of each.
   */
  learn(
    examples: NetExample[],
    tensors: NetTensors,
    slopes: NetTensors,
    dropout: (example: number) => Dropout,
  ): number {
    this.#machine.load(tensors);
    for (const name of MULTIPLIED) this.#slopes[name].fill(0);
    let unlikely = 0;
    for (const [i, example] of examples.entries())
      unlikely += this.#learnFrom(example, tensors, slopes, dropout(i));
    for (const name of MULTIPLIED)
      for (const [at, slope] of this.#slopes[name].entries())
        slopes[name][at] = (slopes[name][at] as number) + slope;
    return unlikely;
  }

  /** The scores of an example where nothing is left out, for comparison. */
  scores(example: NetExample, tensors: NetTensors): Float64Array {
    this.#machine.load(tensors);
    return this.#forward(example, tensors, { share: 0, words: 0, next: () => 1 }).scores;
  }

  #forward(
    { labels, fields, words, classes, told, first }: NetExample,
    tensors: NetTensors,
    { share, words: wordShare, next }: Dropout,
  ): { vectors: Int32Array; keptWords: Float32Array; scores: Float64Array } {
    const count = labels.length;
    const machine = this.#machine;
    const whole = 1 / (1 - share);
    const keep = () => (next() < share ? 0 : whole);
    const vectors = words.map((row, i) => (next() < wordShare ? (classes[i] as number) : row));
    const keptWords = new Float32Array(count * E);
    for (let i = 0; i < count; i++) {
      machine.begin(i);
      for (let f = 0; f < FIELD_COUNT; f++)
        machine.add(i, 'fields', fields[i * FIELD_COUNT + f] as number, 1);
      for (let e = 0; e < E; e++) {
        const kept = keep();
        keptWords[i * E + e] = kept;
        machine.add(i, 'wordIn', e, kept * (tensors.words[(vectors[i] as number) * E + e] as number));
      }
      for (let k = 0; k < CHANCES; k++) {
        const kept = keep() * (told[i * CHANCES + k] as number);
        if (kept !== 0) machine.add(i, 'chanceIn', k, kept);
      }
    }
    machine.remember(count);
    for (let at = 0; at < count * 2 * H; at++) {
      const kept = keep();
      this.#kept[at] = kept;
      this.#seen[at] = kept * (machine.states[at] as number);
    }
    machine.conclude(count, this.#seen);
    const scores = new Float64Array(count * K);
    for (let i = 0; i < count; i++)
      for (let k = 0; k < K; k++)
        scores[i * K + k] =
          (machine.scores[i * CONCLUDED + k] as number) +
          (tensors.skip[k] as number) * (first[i * K + k] as number);
    return { vectors, keptWords, scores };
  }

  #learnFrom(example: NetExample, tensors: NetTensors, slopes: NetTensors, dropout: Dropout): number {
    const { labels } = example;
    const { vectors, keptWords, scores } = this.#forward(example, tensors, dropout);
    const transitions = allowedTransitions(tensors.transitions);
    const { marginals, pairs, logSum } = passes(scores, transitions, true);
    pairs.forEach((times, pair) => {
      slopes.transitions[pair] = (slopes.transitions[pair] as number) + times;
    });
    let right = 0;
    labels.forEach((label, i) => {
      right += scores[i * K + label] as number;
      marginals[i * K + label] = (marginals[i * K + label] as number) - 1;
      if (i === 0) return;
      const pair = (labels[i - 1] as number) * K + label;
      // Where attributions lie within one another, right labels may follow that never are given.
      if (mayFollow(labels[i - 1] as number, label)) right += transitions[pair] as number;
      slopes.transitions[pair] = (slopes.transitions[pair] as number) - 1;
    });
    this.#concludeBack(example, marginals, slopes);
    this.#inputSlopes.fill(0, 0, labels.length * BOTH);
    this.#rememberBack(labels.length, 0);
    this.#rememberBack(labels.length, 1);
    this.#tellBack(labels.length, vectors, keptWords, slopes);
    return logSum - right;
  }

  /** From the errors of the labels to the slopes of the states. */
  #concludeBack({ labels, first }: NetExample, errors: Float64Array, slopes: NetTensors): void {
    const { engine, weights } = this.#machine;
    const rowBytes = CONCLUDED * 4;
    const count = labels.length;
    this.#downs.fill(0, 0, count * 2 * H);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < K; k++) {
        const error = errors[i * K + k] as number;
        this.#errors[i * CONCLUDED + k] = error;
        this.#slopes.outBias[k] = (this.#slopes.outBias[k] as number) + error;
        slopes.skip[k] = (slopes.skip[k] as number) + error * (first[i * K + k] as number);
      }
      const [from, end] = [i * 2 * H, (i + 1) * 2 * H];
      const error = address(this.#errors, i * CONCLUDED);
      const { out } = this.#slopes;
      engine.outer(address(this.#seen, from), address(this.#seen, end), error, out.byteOffset, rowBytes);
      engine.turned(
        weights.out.byteOffset,
        rowBytes,
        error,
        address(this.#downs, from),
        address(this.#downs, end),
      );
      for (let at = from; at < end; at++)
        this.#downs[at] = (this.#downs[at] as number) * (this.#kept[at] as number);
    }
  }

  /** From the slopes of one direction's states to those of what its gates are told (backpropagation through time, Werbos 1990). */
  #rememberBack(count: number, way: number): void {
    const { engine, weights, inputs, pulls, states } = this.#machine;
    const downs = this.#downs;
    const pulled = this.#pulled;
    for (let step = count - 1; step >= 0; step--) {
      const i = way === 0 ? step : count - 1 - step;
      const gate = i * BOTH + way * GATES;
      const now = i * 2 * H + way * H;
      const before = now + (way === 0 ? -2 * H : 2 * H);
      let most = 0;
      for (let h = 0; h < H; h++) most = Math.max(most, Math.abs(downs[now + h] as number));
      if (most < NOTHING) continue;
      for (let h = 0; h < H; h++) {
        const down = downs[now + h] as number;
        const update = inputs[gate + h] as number;
        const reset = inputs[gate + H + h] as number;
        const fresh = inputs[gate + 2 * H + h] as number;
        const old = step > 0 ? (states[before + h] as number) : 0;
        const intoFresh = down * update * (1 - fresh * fresh);
        const intoUpdate = down * (fresh - old) * update * (1 - update);
        const intoReset = intoFresh * (pulls[gate + 2 * H + h] as number) * reset * (1 - reset);
        this.#inputSlopes[gate + h] = intoUpdate;
        this.#inputSlopes[gate + H + h] = intoReset;
        this.#inputSlopes[gate + 2 * H + h] = intoFresh;
        pulled[h] = intoUpdate;
        pulled[H + h] = intoReset;
        pulled[2 * H + h] = intoFresh * reset;
        if (step > 0) downs[before + h] = (downs[before + h] as number) + down * (1 - update);
      }
      const { stateBias, state } = this.#slopes;
      for (let g = 0; g < GATES; g++)
        stateBias[way * GATES + g] = (stateBias[way * GATES + g] as number) + (pulled[g] as number);
      if (step === 0) continue;
      const at = address(state, way * H * GATES);
      const from = address(states, before);
      engine.outer(from, from + 4 * H, pulled.byteOffset, at, 4 * GATES);
      const back = address(downs, before);
      engine.turned(address(weights.state, way * H * GATES), 4 * GATES, pulled.byteOffset, back, back + 4 * H);
    }
  }

  /** From the slopes of what the gates are told to those of the weights that tell it. */
  #tellBack(count: number, vectors: Int32Array, keptWords: Float32Array, slopes: NetTensors): void {
    const { engine, weights } = this.#machine;
    const shift = this.#slopes.bias.byteOffset - weights.bias.byteOffset;
    const word = this.#wordSlopes;
    for (let i = 0; i < count; i++) {
      const slope = address(this.#inputSlopes, i * BOTH);
      const { list, end } = this.#machine.rows(i);
      engine.scatter(list, end, slope, shift);
      word.fill(0);
      engine.turned(weights.wordIn.byteOffset, 4 * BOTH, slope, word.byteOffset, word.byteOffset + 4 * E);
      const row = (vectors[i] as number) * E;
      for (let e = 0; e < E; e++)
        slopes.words[row + e] =
          (slopes.words[row + e] as number) + (word[e] as number) * (keptWords[i * E + e] as number);
    }
  }
}
