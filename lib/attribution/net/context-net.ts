import { LABEL_COUNT as K } from '../label.ts';
import type { Reading } from '../reading.ts';
import type { WordFacts } from '../vocabulary.ts';
import type { EngineOf } from './net-engine.ts';
import { NetMachine } from './net-machine.ts';
import { CHANCES, CONCLUDED, FIELD_ROW, type NetTensors, WORD_SIZE } from './net-tensors.ts';
import { plainEngine } from './plain-engine.ts';
import { simdEngine } from './simd-engine.ts';

/** The most tokens that the net reads at a time. */
export const LONGEST_STRETCH = 3000;

/** How the net is told a probability: by its logarithm, from 0 for hardly any to about 2. */
export function logChance(chance: number): number {
  const told = 0.3 * (Math.log(chance + 0.002) + 6.2);
  return told > 0.02 ? told : 0;
}

/** The rows of the tensor `fields` for a token: what its word tells, its kind, its quotation, and what it opens. */
export function fieldRows({ facts, kind, quotations, tokens, from }: Reading, i: number): number[] {
  const { fine, shape, cue } = facts[i] as WordFacts;
  const inside = quotations.inside[i] === 1;
  const quote = inside ? (quotations.open[i] === i ? 11 : 10) : Math.min(9, quotations.sinceClose[i] as number);
  const opens = i === 0 || tokens[i - 1]?.paragraph !== tokens[i]?.paragraph ? 2 : 0;
  return [
    FIELD_ROW.class + fine,
    FIELD_ROW.shape + Math.min(shape, 63),
    FIELD_ROW.cue + cue,
    FIELD_ROW.kind + (kind[i] as number),
    FIELD_ROW.quote + quote,
    FIELD_ROW.place + opens + (from[i] === i ? 1 : 0),
  ];
}

/**
 * The second pass: a recurrent net that reads a stretch of text in both directions (gated recurrent units, Cho et al. 2014)
 * and sees, beside the words, what the first pass makes of each token. So it learns what spans are like: that a content wants
 * a cue, how far one goes, what follows a quotation.
 */
export class ContextNet {
  readonly #tensors: NetTensors;
  readonly #engineOf: EngineOf;
  #machine: NetMachine | undefined;

  /** @param tensors - kept, not copied; @param engineOf - the fastest that there is, unless told otherwise */
  constructor(tensors: NetTensors, engineOf: EngineOf = simdEngine() ?? plainEngine) {
    this.#tensors = tensors;
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
    const machine = this.#ready();
    for (let i = 0; i < count; i++) this.#tell(machine, reading, from + i, i, chances);
    machine.remember(count);
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
  #ready(): NetMachine {
    if (!this.#machine) {
      this.#machine = new NetMachine(this.#engineOf, { tokens: LONGEST_STRETCH });
      this.#machine.load(this.#tensors);
    }
    return this.#machine;
  }

  /** What the gates are told of one token. */
  #tell(machine: NetMachine, reading: Reading, i: number, at: number, chances: Float64Array): void {
    const { words } = this.#tensors;
    machine.begin(at);
    for (const row of fieldRows(reading, i)) machine.add(at, 'fields', row, 1);
    const vector = (reading.facts[i] as WordFacts).vector * WORD_SIZE;
    for (let e = 0; e < WORD_SIZE; e++) machine.add(at, 'wordIn', e, words[vector + e] as number);
    for (let k = 0; k < CHANCES; k++) {
      const told = logChance(chances[at * K + k] as number);
      if (told !== 0) machine.add(at, 'chanceIn', k, told);
    }
  }
}
