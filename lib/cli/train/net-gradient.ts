import { allowedTransitions, passes } from '#lib/attribution/chain.ts';
import { LABEL_COUNT as K, mayFollow } from '#lib/attribution/label.ts';
import { address, MULTIPLIED, type Multiplied, TENSOR_FLOATS } from '#lib/attribution/net/net-machine.ts';
import {
  BOTH,
  CONCLUDED,
  WORD_SIZE as E,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
} from '#lib/attribution/net/net-tensors.ts';
import { simdEngine } from '#lib/attribution/net/simd-engine.ts';
import type { NetExample } from './net-example.ts';
import { type Dropout, NetForward } from './net-forward.ts';
import { rememberBack } from './remember-back.ts';
import { type LearningEngine, slopeKernel } from './slope-kernel.ts';

/** Works out how a net should change; holds room for examples of a length. */
export class NetGradient {
  readonly #forward: NetForward;
  readonly #slopes: Record<Multiplied, Float32Array>;
  /** By token: the slopes of what the gates are told; of the states, which have a token before the first and after the last. */
  readonly #inputSlopes: Float32Array;
  readonly #downs: Float32Array;
  readonly #errors: Float32Array;
  readonly #pulled: Float32Array;
  readonly #wordSlopes: Float32Array;

  /** @param tokens - of the longest example */
  constructor(tokens: number) {
    // Training is to give the same numbers on every processor.
    const engineOf = simdEngine<LearningEngine>(slopeKernel(), false);
    if (!engineOf)
      throw new Error('training needs WebAssembly, which Node has unless it was told to have none');
    const spare = TENSOR_FLOATS + tokens * (BOTH + 2 * H + CONCLUDED) + 4 * H + GATES + E;
    this.#forward = new NetForward(engineOf, tokens, spare);
    const { machine } = this.#forward;
    this.#slopes = machine.takeTensors();
    this.#inputSlopes = machine.take(tokens * BOTH);
    this.#downs = machine.take((tokens + 2) * 2 * H).subarray(2 * H);
    this.#errors = machine.take(tokens * CONCLUDED);
    this.#pulled = machine.take(GATES);
    this.#wordSlopes = machine.take(E);
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
    this.#forward.machine.load(tensors);
    for (const name of MULTIPLIED) this.#slopes[name].fill(0);
    let unlikely = 0;
    for (const [i, example] of examples.entries())
      unlikely += this.#learnFrom(example, tensors, slopes, dropout(i));
    for (const name of MULTIPLIED) {
      const [from, to] = [this.#slopes[name], slopes[name]];
      for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + (from[at] as number);
    }
    return unlikely;
  }

  /** The scores of an example where nothing is left out, for comparison. */
  scores(example: NetExample, tensors: NetTensors): Float64Array {
    this.#forward.machine.load(tensors);
    return this.#forward.run(example, tensors, { share: 0, words: 0, next: () => 1 }).scores;
  }

  #learnFrom(example: NetExample, tensors: NetTensors, slopes: NetTensors, dropout: Dropout): number {
    const { labels } = example;
    const { vectors, keptWords, scores } = this.#forward.run(example, tensors, dropout);
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
    const back = {
      machine: this.#forward.machine,
      slopes: this.#slopes,
      downs: this.#downs,
      inputSlopes: this.#inputSlopes,
      pulled: this.#pulled,
    };
    for (const way of [0, 1]) rememberBack(back, labels.length, way);
    this.#tellBack(labels.length, vectors, keptWords, slopes);
    return logSum - right;
  }

  /** From the errors of the labels to the slopes of the states. */
  #concludeBack({ labels, first }: NetExample, errors: Float64Array, slopes: NetTensors): void {
    const { machine, seen, kept } = this.#forward;
    const { engine, weights } = machine;
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
      engine.outer(address(seen, from), address(seen, end), error, out.byteOffset, rowBytes);
      engine.turned(
        weights.out.byteOffset,
        rowBytes,
        error,
        address(this.#downs, from),
        address(this.#downs, end),
      );
      for (let at = from; at < end; at++)
        this.#downs[at] = (this.#downs[at] as number) * (kept[at] as number);
    }
  }

  /** From the slopes of what the gates are told to those of the weights that tell it. */
  #tellBack(count: number, vectors: Int32Array, keptWords: Float32Array, slopes: NetTensors): void {
    const { machine } = this.#forward;
    const { engine, weights } = machine;
    const shift = this.#slopes.bias.byteOffset - weights.bias.byteOffset;
    const word = this.#wordSlopes;
    for (let i = 0; i < count; i++) {
      const slope = address(this.#inputSlopes, i * BOTH);
      const { list, end } = machine.rows(i);
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
