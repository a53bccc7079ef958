import { address, type Multiplied, type NetMachine } from '#lib/attribution/net/net-machine.ts';
import { BOTH, GATES, STATE_SIZE as H } from '#lib/attribution/net/net-tensors.ts';
import type { LearningEngine } from './slope-kernel.ts';

/** Slopes below this are not followed: what is learned from most tokens is next to nothing, and takes as long as the rest. */
const NOTHING = 1e-3;

/** Where the slopes lie, all in the machine's memory. */
export interface BackRoom {
  machine: NetMachine<LearningEngine>;
  /** Of the weights; added to. */
  slopes: Record<Multiplied, Float32Array>;
  /** Of the states, laid out like them; those of earlier states are added to. */
  downs: Float32Array;
  /** Of what the gates are told, laid out like that; written. */
  inputSlopes: Float32Array;
  /** To work with: `GATES`. */
  pulled: Float32Array;
}

/**
 * From the slopes of one direction's states to those of what its gates are told (backpropagation through time, Werbos 1990):
 * 0 forward, 1 backward.
 */
export function rememberBack(
  { machine, slopes, downs, inputSlopes, pulled }: BackRoom,
  count: number,
  way: number,
): void {
  const { engine, weights, inputs, pulls, states } = machine;
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
      inputSlopes[gate + h] = intoUpdate;
      inputSlopes[gate + H + h] = intoReset;
      inputSlopes[gate + 2 * H + h] = intoFresh;
      pulled[h] = intoUpdate;
      pulled[H + h] = intoReset;
      pulled[2 * H + h] = intoFresh * reset;
      if (step > 0) downs[before + h] = (downs[before + h] as number) + down * (1 - update);
    }
    const { stateBias, state } = slopes;
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
