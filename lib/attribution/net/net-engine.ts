/**
 * The arithmetic of a net, on floats of 32 bits that lie in one buffer. Addresses are bytes into it, multiples of four; counts
 * are at least 1. There are two engines that give the same numbers but for rounding: `simdEngine` and `plainEngine`.
 */
export interface NetEngine {
  readonly buffer: ArrayBuffer;
  /** The first so many bytes are the engine's own. */
  readonly taken: number;
  /**
   * A sparse vector times a matrix with `BOTH` columns. From `list` to `end` lie pairs of the address of a row (32 bits) and
   * the number that it counts; the sum is written to `out`.
   */
  gather(list: number, end: number, out: number): void;
  /** A vector (`from` to `end`) times a matrix of eight columns, plus `start`, written to `out`. */
  conclude(from: number, end: number, matrix: number, start: number, out: number): void;
  /**
   * Runs one direction of gated recurrent units over `count` tokens. `input` is what the first token's gates are told; gate by
   * gate, what they come to takes its place. `state` is where its state is written; the one before it lies a step back. What
   * the state before adds to the gates is written to `pull`. Each steps on by so many bytes with each token.
   */
  remember(
    input: number,
    inputStep: number,
    state: number,
    stateStep: number,
    pull: number,
    pullStep: number,
    matrix: number,
    bias: number,
    count: number,
  ): void;
  /**
   * The same with weights and states in whole numbers, as `WholeState` has them: `matrix` lies there, `kept` is the state before
   * the first token and is overwritten, at `unit` is what a product of them is worth.
   */
  rememberWhole(...of: [...Parameters<NetEngine['remember']>, kept: number, unit: number]): void;
}

/** Makes an engine whose buffer has so many bytes that are free, all 0. */
export type EngineOf<Engine extends NetEngine = NetEngine> = (bytes: number) => Engine;
