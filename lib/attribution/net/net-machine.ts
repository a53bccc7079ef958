import type { EngineOf, NetEngine } from './net-engine.ts';
import {
  BOTH,
  CHANCES,
  CONCLUDED,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
  TENSOR_SHAPES,
  WORD_SIZE,
} from './net-tensors.ts';
import type { WholeState } from './whole-state.ts';

/** The tensors that lie in the engine's memory. */
export const MULTIPLIED = [
  'wordIn',
  'chanceIn',
  'fields',
  'bias',
  'state',
  'stateBias',
  'out',
  'outBias',
] as const;
/** A tensor that lies in the engine's memory. */
export type Multiplied = (typeof MULTIPLIED)[number];
/** How many rows of the tensor `fields` each token has. */
export const FIELD_COUNT = 6;

const FLOAT = 4;
/** The most rows that a token's gates are summed from, each with an address and a factor; `bias` is one. */
const MOST_ROWS = 1 + FIELD_COUNT + WORD_SIZE + CHANCES;
const SIZES = MULTIPLIED.map((name) => TENSOR_SHAPES[name][0] * TENSOR_SHAPES[name][1]);
const OF_TENSORS = SIZES.reduce((sum, size) => sum + size, 0);
const OF_TOKEN = BOTH + 2 * H + CONCLUDED + 2 * MOST_ROWS;

/** Where a number of an array lies in the engine's memory. */
export const address = (array: Float32Array, at = 0): number => array.byteOffset + at * FLOAT;

/** What a machine has room for. */
export interface Room {
  /** The most tokens of a stretch. */
  tokens: number;
  /** How many tokens' `pulls` are kept: 1 where nobody asks for them. */
  pulls?: number;
  /** How many floats may be taken with `take`. */
  spare?: number;
}

/** A net in an engine's memory, and what it makes of one stretch of tokens, step by step. */
export class NetMachine<Engine extends NetEngine = NetEngine> {
  readonly engine: Engine;
  readonly weights: Record<Multiplied, Float32Array>;
  /** By token: what its gates are told, `BOTH`; after `remember`, what they came to. */
  readonly inputs: Float32Array;
  /** By token: the state of both directions, forward first. */
  readonly states: Float32Array;
  /** By token, where they are kept: what the state before adds to the gates, `BOTH`. */
  readonly pulls: Float32Array;
  /** By token: `CONCLUDED`. */
  readonly scores: Float32Array;
  readonly #lists: Float32Array;
  readonly #rows: Int32Array;
  readonly #ends: Int32Array;
  readonly #pullStep: number;
  #taken: number;

  constructor(engineOf: EngineOf<Engine>, { tokens, pulls = 1, spare = 0 }: Room) {
    const floats = OF_TENSORS + tokens * OF_TOKEN + 4 * H + pulls * BOTH + spare;
    this.engine = engineOf(floats * FLOAT);
    this.#taken = this.engine.taken / FLOAT;
    this.weights = this.takeTensors();
    this.inputs = this.take(tokens * BOTH);
    // No state lies before the first token and after the last.
    this.states = this.take((tokens + 2) * 2 * H).subarray(2 * H);
    this.pulls = this.take(pulls * BOTH);
    this.scores = this.take(tokens * CONCLUDED);
    this.#lists = this.take(tokens * 2 * MOST_ROWS);
    this.#rows = new Int32Array(this.engine.buffer);
    this.#ends = new Int32Array(tokens);
    this.#pullStep = pulls === 1 ? 0 : BOTH * FLOAT;
  }

  /** So many floats of the engine's memory, all 0. */
  take(count: number): Float32Array {
    const array = new Float32Array(this.engine.buffer, this.#taken * FLOAT, count);
    this.#taken += count;
    return array;
  }

  /** Room for something about each weight that lies in the engine's memory; takes `TENSOR_FLOATS`. */
  takeTensors(): Record<Multiplied, Float32Array> {
    const arrays = MULTIPLIED.map((name, at) => [name, this.take(SIZES[at] ?? 0)]);
    return Object.fromEntries(arrays) as Record<Multiplied, Float32Array>;
  }

  /** Takes over the weights of a net. */
  load(tensors: Pick<NetTensors, Multiplied>): void {
    for (const name of MULTIPLIED) this.weights[name].set(tensors[name]);
  }

  /** Begins the list of what the gates of a token are told. */
  begin(token: number): void {
    this.#ends[token] = address(this.#lists, token * 2 * MOST_ROWS);
  }

  /** Adds a row of a tensor with `BOTH` columns, times a factor; at most once each for bias, word numbers and chances. */
  add(token: number, tensor: 'bias' | 'fields' | 'wordIn' | 'chanceIn', row: number, factor: number): void {
    this.addRow(token, address(this.weights[tensor], row * BOTH), factor);
  }

  /** Adds `BOTH` numbers that lie at an address, times a factor. */
  addRow(token: number, row: number, factor: number): void {
    const end = this.#ends[token] as number;
    const at = end / FLOAT;
    this.#rows[at] = row;
    this.#lists[at - this.#lists.byteOffset / FLOAT + 1] = factor;
    this.#ends[token] = end + 2 * FLOAT;
  }

  /** Sums up what was listed for a token, as what its gates are told or to another address. */
  gather(token: number, out = address(this.inputs, token * BOTH)): void {
    this.engine.gather(address(this.#lists, token * 2 * MOST_ROWS), this.#ends[token] as number, out);
  }

  /** From where to where the rows of a token are listed, as `NetEngine.gather` wants them. */
  rows(token: number): { list: number; end: number } {
    return { list: address(this.#lists, token * 2 * MOST_ROWS), end: this.#ends[token] as number };
  }

  /**
   * Reads the first `count` tokens in both directions, once all that their gates are told was gathered; with `whole`, in whole
   * numbers, which is faster.
   */
  remember(count: number, whole?: WholeState): void {
    const { engine, inputs, states, pulls, weights } = this;
    states.fill(0, count * 2 * H, (count + 1) * 2 * H);
    for (let way = 0; way < 2; way++) {
      const turn = way === 0 ? 1 : -1;
      const first = way === 0 ? 0 : count - 1;
      const run: Parameters<NetEngine['remember']> = [
        address(inputs, first * BOTH + way * GATES),
        turn * BOTH * FLOAT,
        address(states, first * 2 * H + way * H),
        turn * 2 * H * FLOAT,
        address(pulls, way * GATES) + first * this.#pullStep,
        turn * this.#pullStep,
        whole ? whole.matrix(way) : address(weights.state, way * H * GATES),
        address(weights.stateBias, way * GATES),
        count,
      ];
      if (whole) engine.rememberWhole(...run, whole.nothing(), whole.unit);
      else engine.remember(...run);
    }
  }

  /** What follows from states, laid out like `states`, for the first `count` tokens: `scores`. */
  conclude(count: number, states = this.states): void {
    const { engine, weights, scores } = this;
    for (let i = 0; i < count; i++)
      engine.conclude(
        address(states, i * 2 * H),
        address(states, (i + 1) * 2 * H),
        weights.out.byteOffset,
        weights.outBias.byteOffset,
        address(scores, i * CONCLUDED),
      );
  }
}

/** How many floats `NetMachine.takeTensors` takes. */
export const TENSOR_FLOATS = OF_TENSORS;
