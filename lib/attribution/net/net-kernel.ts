import { CONCLUDED, GATES, STATE_SIZE, WHOLE_STATE } from './net-tensors.ts';
import { gather, inTwo, type MultiplyAdd, times, wholeTimes } from './product-kernel.ts';
import { TANH_ABOVE, TANH_BELOW, TANH_REACH } from './squash.ts';
import { advance, type Code, call, f32x4, get, i32, repeat, set, whole } from './wasm-code.ts';
import type { WasmFunction } from './wasm-module.ts';

const FLOAT = 4;
/** A float this large has no fraction, and a small whole number added to it in its lower half. */
const TO_WHOLE = 1.5 * 2 ** 23;
/** Bytes of four floats. */
const QUAD = 16;

/**
 * Numbers that the kernel needs, each four times, at the start of the memory: compilers make an instruction with a constant into
 * several, and a load into one.
 */
const CONSTANTS = [
  ...new Set([TANH_REACH, -TANH_REACH, 0.5, ...TANH_ABOVE, ...TANH_BELOW, WHOLE_STATE, TO_WHOLE]),
];
/** What `netKernel` finds at the start of the memory. */
export const KERNEL_DATA: Uint8Array = new Uint8Array(
  Float32Array.from(CONSTANTS.flatMap((value) => [value, value, value, value])).buffer,
);
const constant = (value: number) => f32x4.load(i32.const(0), CONSTANTS.indexOf(value) * QUAD);

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

/** See `NetEngine`; `product` is the number of the function that multiplies by a matrix of gates. */
function remember(mulAdd: MultiplyAdd, product: number, ofWhole: boolean): WasmFunction {
  const [input, inputStep, state, stateStep, pull, pullStep, matrix, bias, count, wholeState, unit] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  const [before, told, pulled, now, left, kept] = [11, 12, 13, 14, 15, 16];
  const [update, reset, fresh, near, square] = [17, 18, 19, 20, 21];
  const gate = STATE_SIZE * FLOAT;
  const gateInput = (number: number) => f32x4.load(get(told), number * gate);
  const gatePull = (number: number) => f32x4.load(get(pulled), number * gate);
  const old = f32x4.load(get(before));
  const cell = [
    set(update, sigmoid(mulAdd, f32x4.add(gateInput(0), gatePull(0)), [near, square])),
    set(reset, sigmoid(mulAdd, f32x4.add(gateInput(1), gatePull(1)), [near, square])),
    set(fresh, tanh(mulAdd, mulAdd(get(reset), gatePull(2), gateInput(2)), [near, square])),
    ...[update, reset, fresh].map((each, number) => f32x4.store(get(told), get(each), number * gate)),
    set(fresh, mulAdd(get(update), f32x4.sub(get(fresh), old), old)),
    f32x4.store(get(now), get(fresh)),
    ...(ofWhole
      ? [
          set(near, mulAdd(get(fresh), constant(WHOLE_STATE), constant(TO_WHOLE))),
          whole.storeFour(get(kept), whole.lowerHalves(get(near))),
          advance(kept, i32.const(QUAD / 2)),
        ]
      : []),
    ...[before, told, pulled, now].map((local) => advance(local, i32.const(QUAD))),
    set(left, i32.sub(get(left), i32.const(QUAD))),
  ];
  const token = [
    set(before, i32.sub(get(state), get(stateStep))),
    set(kept, get(wholeState)),
    ofWhole
      ? call(product, [
          get(kept),
          i32.add(get(kept), i32.const(gate / 2)),
          get(matrix),
          get(bias),
          get(pull),
          get(unit),
        ])
      : call(product, [
          get(before),
          i32.add(get(before), i32.const(gate)),
          get(matrix),
          get(bias),
          get(pull),
        ]),
    set(told, get(input)),
    set(pulled, get(pull)),
    set(now, get(state)),
    set(left, i32.const(gate)),
    repeat(cell, get(left)),
    advance(input, get(inputStep)),
    advance(state, get(stateStep)),
    advance(pull, get(pullStep)),
    set(count, i32.sub(get(count), i32.const(1))),
  ];
  return {
    name: ofWhole ? 'rememberWhole' : 'remember',
    parameters: 11,
    locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'v128'],
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
    times(mulAdd, 'times', GATES * FLOAT),
    times(mulAdd, 'conclude', CONCLUDED * FLOAT),
    gather(mulAdd),
    remember(mulAdd, 0, false),
    wholeTimes(mulAdd),
    remember(mulAdd, 4, true),
  ];
}
