import { afterEach, expect, test, vi } from 'vitest';
import { NetMachine } from '#lib/attribution/net/net-machine.ts';
import { BOTH, CONCLUDED, FIELD_ROW, STATE_SIZE as H, WORD_SIZE } from '#lib/attribution/net/net-tensors.ts';
import { plainEngine } from '#lib/attribution/net/plain-engine.ts';
import { simdEngine } from '#lib/attribution/net/simd-engine.ts';
import { sigmoid, tanh } from '#lib/attribution/net/squash.ts';
import { WholeState } from '#lib/attribution/net/whole-state.ts';
import { random } from '#lib/cli/train/random.ts';

const COUNT = 40;
/** What the weights that the net remembers by are multiples of. */
const STEP = 1 / 1024;

/** What an engine makes of the same weights and rows, in the order in which it computes. */
function run(engineOf: ReturnType<typeof simdEngine>): Record<string, number[]> {
  if (!engineOf) throw new Error('Node compiles WebAssembly');
  const next = random(9);
  const machine = new NetMachine(engineOf, { tokens: COUNT, pulls: COUNT, spare: WholeState.floats });
  for (const weights of Object.values(machine.weights))
    weights.forEach((_, at) => {
      weights[at] = next() - 0.5;
    });
  for (let i = 0; i < COUNT; i++) {
    machine.begin(i);
    machine.add(i, 'bias', 0, 1);
    for (let row = 0; row < 6; row++) machine.add(i, 'fields', FIELD_ROW.shape + Math.floor(40 * next()), 1);
    for (let e = 0; e < WORD_SIZE; e++) machine.add(i, 'wordIn', e, 4 * next() - 2);
    if (i % 3 === 0) machine.add(i, 'chanceIn', 2, next());
    machine.gather(i);
  }
  const told = [...machine.inputs.subarray(0, COUNT * BOTH)];
  const again = machine.inputs.slice();
  machine.weights.state.forEach((weight, at) => {
    machine.weights.state[at] = Math.round(weight / STEP) * STEP;
  });
  machine.remember(COUNT, new WholeState(machine, machine.weights.state, STEP));
  const whole = [...machine.states.subarray(0, COUNT * 2 * H)];
  machine.inputs.set(again);
  machine.remember(COUNT);
  machine.conclude(COUNT);
  return {
    whole,
    told,
    gates: [...machine.inputs.subarray(0, COUNT * BOTH)],
    states: [...machine.states.subarray(0, COUNT * 2 * H)],
    scores: [...machine.scores.subarray(0, COUNT * CONCLUDED)],
  };
}

test.each([true, false])('computes what plain JavaScript does, but for rounding; fused: %s', (mayFuse) => {
  const fast = run(simdEngine([], mayFuse));
  for (const [name, numbers] of Object.entries(run(plainEngine))) {
    const furthest = Math.max(...numbers.map((number, at) => Math.abs(number - (fast[name]?.[at] ?? 9))));
    expect(furthest, name).toBeLessThan(1e-4);
    expect(new Set(numbers.map((number) => number.toFixed(3))).size, name).toBeGreaterThan(100);
  }
  fast.whole?.forEach((state, at) => {
    expect(state).toBeCloseTo(fast.states?.[at] ?? 9, 3);
  });
});

test('the curves are those of their names', () => {
  for (let x = -20; x <= 20; x += 0.037) {
    expect(tanh(x)).toBeCloseTo(Math.tanh(x), 6);
    expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 6);
  }
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['there is none', undefined],
  [
    'a policy forbids it',
    {
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('blocked by Content Security Policy');
        }
      },
    },
  ],
])('says that it cannot run where %s', (_, platform) => {
  const CompileError = WebAssembly.CompileError;
  vi.stubGlobal('WebAssembly', platform && { ...platform, CompileError });
  expect(simdEngine()).toBeUndefined();
});

test('goes on with two instructions where the platform does not know them as one', () => {
  const { CompileError, Instance, Memory, Module } = WebAssembly;
  const tried: number[] = [];
  class Older {
    constructor(bytes: Uint8Array<ArrayBuffer>) {
      tried.push(bytes.length);
      if (tried.length === 1) throw new CompileError('invalid SIMD opcode');
      Object.assign(this, { module: new Module(bytes) });
    }
  }
  class InstanceOfOlder {
    constructor({ module }: { module: WebAssembly.Module }, imports: WebAssembly.Imports) {
      Object.assign(this, { exports: new Instance(module, imports).exports });
    }
  }
  const exact = run(simdEngine([], false));
  vi.stubGlobal('WebAssembly', { Module: Older, Instance: InstanceOfOlder, Memory });
  expect(run(simdEngine())).toEqual(exact);
  expect(tried).toHaveLength(2);
});
