import type { WordFacts } from '../vocabulary.ts';
import { address, type NetMachine } from './net-machine.ts';
import { BOTH, FIELD_ROW, WORD_SIZE } from './net-tensors.ts';

/** How many forms are kept; the one that was worked out first gives way. */
const KEPT = 4096;

/** How many floats of a machine's memory `FormRows` takes. */
export const FORM_FLOATS = KEPT * BOTH;

/** The rows of the tensor `fields` for what a form says by itself. */
export function formFields({ fine, shape, cue }: WordFacts): number[] {
  return [FIELD_ROW.class + fine, FIELD_ROW.shape + Math.min(shape, 63), FIELD_ROW.cue + cue];
}

/**
 * What the gates are told of a token by its form alone, summed up once for each form: few forms make up most of any text, and
 * this is most of the rows that are to be summed.
 */
export class FormRows {
  readonly #machine: NetMachine;
  readonly #words: Float32Array;
  readonly #rows: Float32Array;
  readonly #owners: (WordFacts | undefined)[] = new Array(KEPT).fill(undefined);
  #next = 0;

  /** @param machine - with `FORM_FLOATS` to spare; @param words - the vectors of words */
  constructor(machine: NetMachine, words: Float32Array) {
    this.#machine = machine;
    this.#words = words;
    this.#rows = machine.take(FORM_FLOATS);
  }

  /** The address of a form's row, until others are asked for. Uses the list of a token. */
  of(facts: WordFacts, token: number): number {
    if (facts.netRow === undefined || this.#owners[facts.netRow] !== facts) this.#keep(facts, token);
    return address(this.#rows, (facts.netRow as number) * BOTH);
  }

  #keep(facts: WordFacts, token: number): void {
    const machine = this.#machine;
    facts.netRow = this.#next;
    this.#owners[this.#next] = facts;
    this.#next = (this.#next + 1) % KEPT;
    machine.begin(token);
    machine.add(token, 'bias', 0, 1);
    for (const row of formFields(facts)) machine.add(token, 'fields', row, 1);
    const vector = facts.vector * WORD_SIZE;
    for (let e = 0; e < WORD_SIZE; e++) machine.add(token, 'wordIn', e, this.#words[vector + e] as number);
    machine.gather(token, address(this.#rows, facts.netRow * BOTH));
  }
}
