import { address, type NetMachine } from './net-machine.ts';
import { GATES, STATE_SIZE as H, WHOLE_STATE } from './net-tensors.ts';

/** How many whole numbers take the room of one float. */
const IN_FLOAT = 2;
/** Two directions of weights, a state, and what a product of units is worth. */
const FLOATS = (2 * H * GATES) / IN_FLOAT + H / IN_FLOAT + 1;

/**
 * The tensor `state` in whole numbers of 16 bits, in a machine's memory. A stored weight is a whole number of steps, so that
 * nothing is lost by it; what the net remembers is rounded to 1 / `WHOLE_STATE`. Multiplying them takes half the instructions
 * that floats take, and both directions together half the memory, which is what the processor can keep at hand.
 */
export class WholeState {
  readonly #matrix: Int16Array;
  readonly #states: Int16Array;
  /** The address of what the product of a step and the least state is worth. */
  readonly unit: number;

  /** How many floats of a machine's memory one takes. */
  static readonly floats: number = FLOATS;

  /** @param state - the tensor; @param step - what its weights are multiples of, at most 1023 times */
  constructor(machine: NetMachine, state: Float32Array, step: number) {
    const { buffer } = machine.engine;
    const room = machine.take(FLOATS);
    this.#matrix = new Int16Array(buffer, room.byteOffset, 2 * H * GATES);
    this.#states = new Int16Array(buffer, room.byteOffset + this.#matrix.byteLength, H);
    this.unit = address(room, FLOATS - 1);
    room[FLOATS - 1] = step / WHOLE_STATE;
    // Two rows at a time, column by column: what is multiplied and added in one instruction.
    for (let row = 0; row < 2 * H; row++)
      for (let column = 0; column < GATES; column++)
        this.#matrix[(row - (row % 2)) * GATES + 2 * column + (row % 2)] = Math.round(
          (state[row * GATES + column] as number) / step,
        );
  }

  /** The address of the weights of a direction: 0 forward, 1 backward. */
  matrix(way: number): number {
    return this.#matrix.byteOffset + way * H * GATES * this.#matrix.BYTES_PER_ELEMENT;
  }

  /** The address of what is remembered, which is nothing yet. */
  nothing(): number {
    this.#states.fill(0);
    return this.#states.byteOffset;
  }
}
