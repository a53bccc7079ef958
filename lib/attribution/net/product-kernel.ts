import { BOTH, GATES } from './net-tensors.ts';
import { advance, type Code, f32x4, get, i32, repeat, set, whole } from './wasm-code.ts';
import type { WasmFunction } from './wasm-module.ts';

const FLOAT = 4;
/** Bytes of four floats. */
const QUAD = 16;
/** How many sums of four floats are held in registers at a time: most processors have 16 of these. */
const HELD = 12;

/** How the product of two is added to a third: in one instruction, or in two. */
export type MultiplyAdd = (left: Code, right: Code, more: Code) => Code;
/** In two. */
export const inTwo: MultiplyAdd = (left, right, more) => f32x4.add(more, f32x4.mul(left, right));

const columns = (width: number) => [...Array(width).keys()];

/** Sums held in local variables from `first` on, each of them starting with what `start` says. */
const begin = (first: number, width: number, start: (column: number) => Code) =>
  columns(width).map((column) => set(first + column, start(column)));
/** Adds a row of a matrix times a number to the sums. */
const addRow = (mulAdd: MultiplyAdd, first: number, width: number, row: Code, times: Code) =>
  columns(width).map((column) =>
    set(first + column, mulAdd(times, f32x4.load(row, column * QUAD), get(first + column))),
  );
const keep = (first: number, width: number, out: Code) =>
  columns(width).map((column) => f32x4.store(out, get(first + column), column * QUAD));
const sums = (width: number) => columns(width).map(() => 'v128' as const);

/** See `NetEngine.gather`. */
export function gather(mulAdd: MultiplyAdd): WasmFunction {
  const [list, end, out] = [0, 1, 2];
  const [at, shift, row, times, first] = [3, 4, 5, 6, 7];
  const block = [
    ...begin(first, HELD, () => f32x4.zero),
    set(at, get(list)),
    repeat(
      [
        set(row, i32.add(i32.load(get(at)), get(shift))),
        set(times, f32x4.loadSame(get(at), FLOAT)),
        ...addRow(mulAdd, first, HELD, get(row), get(times)),
        advance(at, i32.const(2 * FLOAT)),
      ],
      i32.isNot(get(at), get(end)),
    ),
    ...keep(first, HELD, i32.add(get(out), get(shift))),
    advance(shift, i32.const(HELD * QUAD)),
  ];
  const body = [repeat(block, i32.isNot(get(shift), i32.const(BOTH * FLOAT)))];
  return { name: 'gather', parameters: 3, locals: ['i32', 'i32', 'i32', 'v128', ...sums(HELD)], body };
}

/** The parameters of every product of a vector and a matrix; there may be more. */
const [FROM, END, MATRIX, START, OUT, UNIT] = [0, 1, 2, 3, 4, 5];

/** How a product of a vector and a matrix is made. */
interface Product {
  name: string;
  parameters: number;
  /** How many sums of four are held at a time. */
  width: number;
  /** Bytes of a row of the matrix; it goes with four bytes of the vector. */
  rowBytes: number;
  multiplyAdd: MultiplyAdd;
  /** What the sums of a column start from. */
  start: (column: number) => Code;
  /** What becomes of a column's sum, which lies in a local variable. */
  finish: (sum: Code, column: number) => Code;
}

function product({ name, parameters, width, rowBytes, multiplyAdd, start, finish }: Product): WasmFunction {
  const [at, row, stop, factor, first] = [0, 1, 2, 3, 4].map((local) => parameters + local) as Five;
  const block = [
    ...begin(first, width, start),
    set(at, get(FROM)),
    set(row, get(MATRIX)),
    repeat(
      [
        set(factor, f32x4.loadSame(get(at))),
        ...addRow(multiplyAdd, first, width, get(row), get(factor)),
        advance(at, i32.const(FLOAT)),
        advance(row, i32.const(rowBytes)),
      ],
      i32.isNot(get(at), get(END)),
    ),
    ...columns(width).map((column) => set(first + column, finish(get(first + column), column))),
    ...keep(first, width, get(OUT)),
    ...[MATRIX, START, OUT].map((local) => advance(local, i32.const(width * QUAD))),
  ];
  const body = [
    set(stop, i32.add(get(OUT), i32.const(rowBytes))),
    repeat(block, i32.isNot(get(OUT), get(stop))),
  ];
  return { name, parameters, locals: ['i32', 'i32', 'i32', 'v128', ...sums(width)], body };
}
type Five = [number, number, number, number, number];

const startOf = (column: number) => f32x4.load(get(START), column * QUAD);

/** A vector times a matrix of `rowBytes` a row, plus what lies at `START`. */
export const times = (multiplyAdd: MultiplyAdd, name: string, rowBytes: number): WasmFunction =>
  product({
    name,
    parameters: 5,
    width: Math.min(HELD, rowBytes / QUAD),
    rowBytes,
    multiplyAdd,
    start: startOf,
    finish: (sum) => sum,
  });

/** The same with a vector and the matrix of `WholeState`, in whole numbers, times the float at `UNIT`. */
export const wholeTimes = (multiplyAdd: MultiplyAdd): WasmFunction =>
  product({
    name: 'wholeTimes',
    parameters: 6,
    width: HELD,
    rowBytes: GATES * FLOAT,
    multiplyAdd: (left, right, more) => whole.add(more, whole.dot(left, right)),
    start: () => f32x4.zero,
    finish: (sum, column) => multiplyAdd(whole.toFloats(sum), f32x4.loadSame(get(UNIT)), startOf(column)),
  });
