import type { NetEngine } from '#lib/attribution/net/net-engine.ts';
import { BOTH } from '#lib/attribution/net/net-tensors.ts';
import { advance, type Code, f32, f32x4, get, i32, repeat, set } from '#lib/attribution/net/wasm-code.ts';
import type { WasmFunction } from '#lib/attribution/net/wasm-module.ts';

const FLOAT = 4;
const QUAD = 16;

/** An engine that can also learn: it adds up slopes. Addresses as in `NetEngine`. */
export interface LearningEngine extends NetEngine {
  /** The way back of `gather`: adds a vector times each factor to the listed rows, moved on by `shift` bytes. */
  scatter(list: number, end: number, vector: number, shift: number): void;
  /** Adds each number from `left` to `end`, times a vector of `rowBytes`, to a row of a matrix. */
  outer(left: number, end: number, vector: number, matrix: number, rowBytes: number): void;
  /** Adds the product of each row of a matrix, of `rowBytes`, and a vector to the numbers from `out` to `end`. */
  turned(matrix: number, rowBytes: number, vector: number, out: number, end: number): void;
}

/** Adds a vector, times what is four times in a local variable, to a row; two quads at a time. */
const addScaled = (row: number, vector: number, left: number, factor: number): Code =>
  repeat(
    [
      ...[0, QUAD].map((offset) =>
        f32x4.store(
          get(row),
          f32x4.add(
            f32x4.load(get(row), offset),
            f32x4.mul(get(factor), f32x4.load(get(vector), offset)),
          ),
          offset,
        ),
      ),
      ...[row, vector].map((local) => advance(local, i32.const(2 * QUAD))),
      set(left, i32.sub(get(left), i32.const(2 * QUAD))),
    ],
    get(left),
  );

function scatter(): WasmFunction {
  const [list, end, vector, shift] = [0, 1, 2, 3];
  const [row, from, left, factor] = [4, 5, 6, 7];
  const entry = [
    set(row, i32.add(i32.load(get(list)), get(shift))),
    set(factor, f32x4.loadSame(get(list), FLOAT)),
    set(from, get(vector)),
    set(left, i32.const(BOTH * FLOAT)),
    addScaled(row, from, left, factor),
    advance(list, i32.const(2 * FLOAT)),
  ];
  return {
    name: 'scatter',
    parameters: 4,
    locals: ['i32', 'i32', 'i32', 'v128'],
    body: [repeat(entry, i32.isNot(get(list), get(end)))],
  };
}

function outer(): WasmFunction {
  const [number, end, vector, matrix, rowBytes] = [0, 1, 2, 3, 4];
  const [from, left, factor] = [5, 6, 7];
  const row = [
    set(factor, f32x4.loadSame(get(number))),
    set(from, get(vector)),
    set(left, get(rowBytes)),
    addScaled(matrix, from, left, factor),
    advance(number, i32.const(FLOAT)),
  ];
  return {
    name: 'outer',
    parameters: 5,
    locals: ['i32', 'i32', 'v128'],
    body: [repeat(row, i32.isNot(get(number), get(end)))],
  };
}

function turned(): WasmFunction {
  const [matrix, rowBytes, vector, out, end] = [0, 1, 2, 3, 4];
  const [from, left, even, odd] = [5, 6, 7, 8];
  const sums = [even, odd];
  const lanes = [0, 1, 2, 3].map((lane) => f32.lane(get(even), lane));
  const row = [
    ...sums.map((sum) => set(sum, f32x4.const(0))),
    set(from, get(vector)),
    set(left, get(rowBytes)),
    repeat(
      [
        ...sums.map((sum, at) =>
          set(
            sum,
            f32x4.add(
              get(sum),
              f32x4.mul(f32x4.load(get(matrix), at * QUAD), f32x4.load(get(from), at * QUAD)),
            ),
          ),
        ),
        ...[matrix, from].map((local) => advance(local, i32.const(2 * QUAD))),
        set(left, i32.sub(get(left), i32.const(2 * QUAD))),
      ],
      get(left),
    ),
    set(even, f32x4.add(get(even), get(odd))),
    f32.store(get(out), lanes.reduce(f32.add, f32.load(get(out)))),
    advance(out, i32.const(FLOAT)),
  ];
  return {
    name: 'turned',
    parameters: 5,
    locals: ['i32', 'i32', 'v128', 'v128'],
    body: [repeat(row, i32.isNot(get(out), get(end)))],
  };
}

/** What a `LearningEngine` can do beside a `NetEngine`. */
export const slopeKernel = (): WasmFunction[] => [scatter(), outer(), turned()];
