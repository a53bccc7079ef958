import { LABEL_COUNT as K } from '../label.ts';
import type { Reading } from '../reading.ts';
import type { WordFacts } from '../vocabulary.ts';
import { FORM_FLOATS, FormRows, formFields } from './form-rows.ts';
import type { EngineOf } from './net-engine.ts';
import { NetMachine } from './net-machine.ts';
import { CHANCES, CONCLUDED, FIELD_ROW, type NetTensors } from './net-tensors.ts';
import { plainEngine } from './plain-engine.ts';
import { simdEngine } from './simd-engine.ts';
import { WholeState } from './whole-state.ts';

/** The most tokens that the net reads at a time. */
export const LONGEST_STRETCH = 3000;

/** How the net is told a probability: by its logarithm, from 0 for hardly any to about 2. */
export function logChance(chance: number): number {
  // Most chances are less than this, of which nothing is told.
  if (chance < 0.000_16) return 0;
  const told = 0.3 * (Math.log(chance + 0.002) + 6.2);
  return told > 0.02 ? told : 0;
}

/** The rows of the tensor `fields` for where a token stands: its kind, its quotation, and what it opens. */
function placeFields({ kind, quotations, tokens, from }: Reading, i: number): number[] {
  const inside = quotations.inside[i] === 1;
  const quote = inside
    ? quotations.open[i] === i
      ? 11
      : 10
    : Math.min(9, quotations.sinceClose[i] as number);
  const opens = i === 0 || tokens[i - 1]?.paragraph !== tokens[i]?.paragraph ? 2 : 0;
  return [
    FIELD_ROW.kind + (kind[i] as number),
    FIELD_ROW.quote + quote,
    FIELD_ROW.place + opens + (from[i] === i ? 1 : 0),
  ];
}

/** All rows of the tensor `fields` for a token. */
export function fieldRows(reading: Reading, i: number): number[] {
  return [...formFields(reading.facts[i] as WordFacts), ...placeFields(reading, i)];
}

/**
 * The second pass: a recurrent net that reads a stretch of text in both directions (gated recurrent units, Cho et al. 2014)
 * and sees, beside the words, what the first pass makes of each token. So it learns what spans are like: that a content wants
 * a cue, how far one goes, what follows a quotation.
 */
export class ContextNet {
  readonly #tensors: NetTensors;
  readonly #stateStep: number;
  readonly #engineOf: EngineOf;
  #ready: { machine: NetMachine; forms: FormRows; whole: WholeState } | undefined;

  /**
   * @param tensors - kept, not copied
   * @param stateStep - what the weights of the tensor `state` are multiples of
   * @param engineOf - the fastest that there is, unless told otherwise
   */
  constructor(tensors: NetTensors, stateStep: number, engineOf: EngineOf = simdEngine() ?? plainEngine) {
    this.#tensors = tensors;
    this.#stateStep = stateStep;
    this.#engineOf = engineOf;
  }

  /**
   * The scores of the labels of tokens `from` to `to`, at most `LONGEST_STRETCH` of them, `(token - from) * LABEL_COUNT + label`,
   * given the first pass's scores and probabilities, laid out alike. Linear.
   */
  scores(
    reading: Reading,
    from: number,
    to: number,
    first: Float64Array,
    chances: Float64Array,
  ): Float64Array {
    const count = to - from;
    this.#ready ??= this.#load();
    const { machine, forms, whole } = this.#ready;
    for (let i = 0; i < count; i++) {
      const form = forms.of(reading.facts[from + i] as WordFacts, i);
      machine.begin(i);
      machine.addRow(i, form, 1);
      for (const row of placeFields(reading, from + i)) machine.add(i, 'fields', row, 1);
      for (let k = 0; k < CHANCES; k++) {
        const told = logChance(chances[i * K + k] as number);
        if (told !== 0) machine.add(i, 'chanceIn', k, told);
      }
      machine.gather(i);
    }
    machine.remember(count, whole);
    machine.conclude(count);
    const { skip } = this.#tensors;
    const scores = new Float64Array(count * K);
    for (let i = 0; i < count; i++)
      for (let k = 0; k < K; k++)
        scores[i * K + k] =
          (machine.scores[i * CONCLUDED + k] as number) + (skip[k] as number) * (first[i * K + k] as number);
    return scores;
  }

  /** The machine takes some memory, which a model that is only looked into does not need. */
  #load(): { machine: NetMachine; forms: FormRows; whole: WholeState } {
    const spare = FORM_FLOATS + WholeState.floats;
    const machine = new NetMachine(this.#engineOf, { tokens: LONGEST_STRETCH, spare });
    machine.load(this.#tensors);
    return {
      machine,
      forms: new FormRows(machine, this.#tensors.words),
      whole: new WholeState(machine, this.#tensors.state, this.#stateStep),
    };
  }
}
