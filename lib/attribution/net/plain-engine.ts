import type { NetEngine } from './net-engine.ts';
import { BOTH, CONCLUDED, GATES, STATE_SIZE as H, WHOLE_STATE } from './net-tensors.ts';
import { sigmoid, tanh } from './squash.ts';

/** An engine in plain JavaScript, for where WebAssembly may not be compiled. */
export function plainEngine(bytes: number): NetEngine {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  const floats = new Float32Array(buffer);
  const addresses = new Int32Array(buffer);
  const wholes = new Int16Array(buffer, 0, 2 * floats.length);

  /** A vector times a matrix, plus `start`; places count floats. */
  function times(
    from: number,
    end: number,
    matrix: number,
    columns: number,
    start: number,
    out: number,
  ): void {
    for (let column = 0; column < columns; column++) floats[out + column] = floats[start + column] as number;
    for (let at = from, row = matrix; at < end; at++, row += columns) {
      const factor = floats[at] as number;
      for (let column = 0; column < columns; column++)
        floats[out + column] = (floats[out + column] as number) + factor * (floats[row + column] as number);
    }
  }

  /** The same with a vector and a matrix of whole numbers, laid out as in `WholeState`; their places count those. */
  function wholeTimes(from: number, matrix: number, unit: number, start: number, out: number): void {
    for (let column = 0; column < GATES; column++) {
      let sum = 0;
      for (let row = 0; row < H; row += 2) {
        const at = matrix + row * GATES + 2 * column;
        sum +=
          (wholes[from + row] as number) * (wholes[at] as number) +
          (wholes[from + row + 1] as number) * (wholes[at + 1] as number);
      }
      floats[out + column] = (floats[start + column] as number) + sum * (floats[unit] as number);
    }
  }

  /** One token's gates and state, from what they are told and what the state before adds. */
  function step(told: number, pulled: number, before: number, now: number): void {
    for (let h = 0; h < H; h++) {
      const update = sigmoid((floats[told + h] as number) + (floats[pulled + h] as number));
      const reset = sigmoid((floats[told + H + h] as number) + (floats[pulled + H + h] as number));
      const fresh = tanh(
        (floats[told + 2 * H + h] as number) + reset * (floats[pulled + 2 * H + h] as number),
      );
      const old = floats[before + h] as number;
      floats[told + h] = update;
      floats[told + H + h] = reset;
      floats[told + 2 * H + h] = fresh;
      floats[now + h] = old + update * (fresh - old);
    }
  }

  return {
    buffer,
    taken: 0,
    gather: (list, end, out) => {
      const to = out / 4;
      floats.fill(0, to, to + BOTH);
      for (let at = list / 4; at < end / 4; at += 2) {
        const row = (addresses[at] as number) / 4;
        const factor = floats[at + 1] as number;
        for (let column = 0; column < BOTH; column++)
          floats[to + column] = (floats[to + column] as number) + factor * (floats[row + column] as number);
      }
    },
    conclude: (from, end, matrix, start, out) =>
      times(from / 4, end / 4, matrix / 4, CONCLUDED, start / 4, out / 4),
    remember: (input, inputStep, state, stateStep, pull, pullStep, matrix, bias, count) => {
      for (let i = 0; i < count; i++) {
        const now = (state + i * stateStep) / 4;
        const before = now - stateStep / 4;
        const pulled = (pull + i * pullStep) / 4;
        times(before, before + H, matrix / 4, GATES, bias / 4, pulled);
        step((input + i * inputStep) / 4, pulled, before, now);
      }
    },
    rememberWhole: (input, inputStep, state, stateStep, pull, pullStep, matrix, bias, count, kept, unit) => {
      for (let i = 0; i < count; i++) {
        const now = (state + i * stateStep) / 4;
        const pulled = (pull + i * pullStep) / 4;
        wholeTimes(kept / 2, matrix / 2, unit / 4, bias / 4, pulled);
        step((input + i * inputStep) / 4, pulled, now - stateStep / 4, now);
        for (let h = 0; h < H; h++)
          wholes[kept / 2 + h] = Math.round((floats[now + h] as number) * WHOLE_STATE);
      }
    },
  };
}
