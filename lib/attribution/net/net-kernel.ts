import { BOTH, CONCLUDED, GATES, STATE_SIZE } from './net-tensors.ts';
import { TANH_ABOVE, TANH_BELOW, TANH_REACH } from './squash.ts';
import { advance, type Code, call, f32x4, get, i32, repeat, set } from './wasm-code.ts';
import type { WasmFunction } from './wasm-module.ts';

const FLOAT = 4;
/** Bytes of four floats. */
const QUAD = 16;
/** How many sums of four floats are held in registers at a time: most processors have 16 of these. */
const HELD = 12;

/**
 * Numbers that the kernel needs, each four times, at the start of the memory: compilers make an instruction with a constant into
 * several, and a load into one.
 */
const CONSTANTS = [...new Set([TANH_REACH, -TANH_REACH, 0.5, ...TANH_ABOVE, ...TANH_BELOW])];
/** What `netKernel` finds at the start of the memory. */
export const KERNEL_DATA: Uint8Array = new Uint8Array(
  Float32Array.from(CONSTANTS.flatMap((value) => [value, value, value, value])).buffer,
);
const constant = (value: number) => f32x4.load(i32.const(0), CONSTANTS.indexOf(value) * QUAD);

/** How the product of two is added to a third: in one instruction, or in two. */
type MultiplyAdd = (left: Code, right: Code, more: Code) => Code;
const inTwo: MultiplyAdd = (left, right, more) => f32x4.add(more, f32x4.mul(left, right));

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
function gather(mulAdd: MultiplyAdd): WasmFunction {
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

/** A vector times a matrix of `rowBytes` a row, plus `start`; `width` sums at a time. */
function times(mulAdd: MultiplyAdd, name: string, width: number, rowBytes: number): WasmFunction {
  const [from, end, matrix, start, out] = [0, 1, 2, 3, 4];
  const [at, row, stop, factor, first] = [5, 6, 7, 8, 9];
  const step = i32.const(width * QUAD);
  const block = [
    ...begin(first, width, (column) => f32x4.load(get(start), column * QUAD)),
    set(at, get(from)),
    set(row, get(matrix)),
    repeat(
      [
        set(factor, f32x4.loadSame(get(at))),
        ...addRow(mulAdd, first, width, get(row), get(factor)),
        advance(at, i32.const(FLOAT)),
        advance(row, i32.const(rowBytes)),
      ],
      i32.isNot(get(at), get(end)),
    ),
    ...keep(first, width, get(out)),
    ...[matrix, start, out].map((local) => advance(local, step)),
  ];
  const body = [
    set(stop, i32.add(get(out), i32.const(rowBytes))),
    repeat(block, i32.isNot(get(out), get(stop))),
  ];
  return { name, parameters: 5, locals: ['i32', 'i32', 'i32', 'v128', ...sums(width)], body };
}

/** A polynomial, lowest power first (Horner's rule). */
const polynomial = (mulAdd: MultiplyAdd, [lowest = 0, ...higher]: readonly number[], x: Code): Code =>
  higher.length === 0 ? constant(lowest) : mulAdd(x, polynomial(mulAdd, higher, x), constant(lowest));

/** The hyperbolic tangent as `squash.ts` has it; takes two local variables to work with. */
const tanh = (mulAdd: MultiplyAdd, value: Code, [near, square]: [number, number]): Code => [
  ...set(near, f32x4.max(constant(-TANH_REACH), f32x4.min(constant(TANH_REACH), value))),
  ...set(square, f32x4.mul(get(near), get(near))),
  ...f32x4.div(
    f32x4.mul(get(near), polynomial(mulAdd, TANH_ABOVE, get(square))),
    polynomial(mulAdd, TANH_BELOW, get(square)),
  ),
];
const half = constant(0.5);
const sigmoid = (mulAdd: MultiplyAdd, value: Code, work: [number, number]): Code =>
  mulAdd(half, tanh(mulAdd, f32x4.mul(half, value), work), half);

/** See `NetEngine.remember`; `product` is the number of the function that multiplies by a matrix of gates. */
function remember(mulAdd: MultiplyAdd, product: number): WasmFunction {
  const [input, inputStep, state, stateStep, pull, pullStep, matrix, bias, count] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ];
  const [before, told, pulled, now, left] = [9, 10, 11, 12, 13];
  const [update, reset, fresh, near, square] = [14, 15, 16, 17, 18];
  const gate = STATE_SIZE * FLOAT;
  const gateInput = (number: number) => f32x4.load(get(told), number * gate);
  const gatePull = (number: number) => f32x4.load(get(pulled), number * gate);
  const old = f32x4.load(get(before));
  const unit = [
    set(update, sigmoid(mulAdd, f32x4.add(gateInput(0), gatePull(0)), [near, square])),
    set(reset, sigmoid(mulAdd, f32x4.add(gateInput(1), gatePull(1)), [near, square])),
    set(fresh, tanh(mulAdd, mulAdd(get(reset), gatePull(2), gateInput(2)), [near, square])),
    ...[update, reset, fresh].map((each, number) => f32x4.store(get(told), get(each), number * gate)),
    f32x4.store(get(now), mulAdd(get(update), f32x4.sub(get(fresh), old), old)),
    ...[before, told, pulled, now].map((local) => advance(local, i32.const(QUAD))),
    set(left, i32.sub(get(left), i32.const(QUAD))),
  ];
  const token = [
    set(before, i32.sub(get(state), get(stateStep))),
    call(product, [get(before), i32.add(get(before), i32.const(gate)), get(matrix), get(bias), get(pull)]),
    set(told, get(input)),
    set(pulled, get(pull)),
    set(now, get(state)),
    set(left, i32.const(gate)),
    repeat(unit, get(left)),
    advance(input, get(inputStep)),
    advance(state, get(stateStep)),
    advance(pull, get(pullStep)),
    set(count, i32.sub(get(count), i32.const(1))),
  ];
  return {
    name: 'remember',
    parameters: 9,
    locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'v128'],
    body: [repeat(token, get(count))],
  };
}

/**
 * The functions of `simdEngine`, for nets of the size of `net-tensors.ts`. `fused`: products and sums in one instruction, of
 * those that WebAssembly calls relaxed, since they may round once or twice.
 */
export function netKernel(fused: boolean): WasmFunction[] {
  const mulAdd = fused ? f32x4.fused : inTwo;
  return [
    times(mulAdd, 'times', HELD, GATES * FLOAT),
    times(mulAdd, 'conclude', CONCLUDED / 4, CONCLUDED * FLOAT),
    gather(mulAdd),
    remember(mulAdd, 0),
  ];
}
