import { LABEL_COUNT as K } from './label.ts';
import {
  BOTH,
  CHANCES,
  FIELD_ROW,
  GATES,
  STATE_SIZE as H,
  type NetTensors,
  WORD_SIZE,
} from './net-tensors.ts';
import type { Reading } from './reading.ts';
import { sigmoid, tanh } from './squash.ts';
import type { WordFacts } from './vocabulary.ts';

/** How the net is told a probability: by its logarithm, from 0 for hardly any to about 2. */
export function logChance(chance: number): number {
  const told = 0.3 * (Math.log(chance + 0.002) + 6.2);
  return told > 0.02 ? told : 0;
}

/** The rows of the tensor `fields` for what a word tells wherever it stands. */
export function wordRows({ fine, shape, cue }: Pick<WordFacts, 'fine' | 'shape' | 'cue'>): number[] {
  return [FIELD_ROW.class + fine, FIELD_ROW.shape + Math.min(shape, 63), FIELD_ROW.cue + cue];
}

/** The row of the tensor `fields` for how a token stands to quotations. */
export function quoteRow({ quotations }: Reading, i: number): number {
  if (quotations.inside[i] === 1) return FIELD_ROW.quote + (quotations.open[i] === i ? 11 : 10);
  return FIELD_ROW.quote + Math.min(9, quotations.sinceClose[i] as number);
}

/** The row of the tensor `fields` for whether a token opens a sentence or a paragraph. */
export function placeRow({ tokens, from }: Reading, i: number): number {
  const opens = i === 0 || tokens[i - 1]?.paragraph !== tokens[i]?.paragraph ? 2 : 0;
  return FIELD_ROW.place + opens + (from[i] === i ? 1 : 0);
}

/** The row of the tensor `fields` for a token's kind. */
export function kindRow({ kind }: Reading, i: number): number {
  return FIELD_ROW.kind + (kind[i] as number);
}

/**
 * The second pass: a recurrent net that reads a stretch of text in both directions (gated recurrent units, Cho et al. 2014)
 * and sees, beside the words, what the first pass makes of each token. So it learns what spans are like: that a content wants
 * a cue, how far one goes, what follows a quotation.
 */
export class ContextNet {
  readonly #tensors: NetTensors;
  /** The tensor `state` by gate, then by what is remembered, so that sums run along. */
  readonly #turned = new Float64Array(2 * GATES * H);
  #inputs = new Float64Array(0);
  #states = new Float64Array(0);
  readonly #pull = new Float64Array(GATES);

  /** @param tensors - not copied */
  constructor(tensors: NetTensors) {
    this.#tensors = tensors;
    for (let way = 0; way < 2; way++)
      for (let h = 0; h < H; h++)
        for (let gate = 0; gate < GATES; gate++)
          this.#turned[(way * GATES + gate) * H + h] = tensors.state[(way * H + h) * GATES + gate] ?? 0;
  }

  /**
   * The scores of the labels of tokens `from` to `to`, `(token - from) * LABEL_COUNT + label`, given the first pass's scores
   * and probabilities, laid out alike. Linear.
   */
  scores(
    reading: Reading,
    from: number,
    to: number,
    first: Float64Array,
    chances: Float64Array,
  ): Float64Array {
    const count = to - from;
    if (this.#inputs.length < count * BOTH) {
      this.#inputs = new Float64Array(count * BOTH);
      this.#states = new Float64Array(count * 2 * H);
    }
    for (let i = 0; i < count; i++) this.#tell(reading, from + i, i, chances);
    this.#remember(count, 0);
    this.#remember(count, 1);
    return this.#conclude(count, first);
  }

  /** What the gates are told of one token. */
  #tell(reading: Reading, i: number, at: number, chances: Float64Array): void {
    const { fields, chanceIn } = this.#tensors;
    const facts = reading.facts[i];
    if (!facts) return;
    facts.gates ??= this.#gatesOf(facts);
    const own = facts.gates;
    const kind = kindRow(reading, i) * BOTH;
    const quote = quoteRow(reading, i) * BOTH;
    const place = placeRow(reading, i) * BOTH;
    const inputs = this.#inputs;
    const base = at * BOTH;
    for (let o = 0; o < BOTH; o++)
      inputs[base + o] =
        (own[o] as number) +
        (fields[kind + o] as number) +
        (fields[quote + o] as number) +
        (fields[place + o] as number);
    for (let k = 0; k < CHANCES; k++) {
      const told = logChance(chances[at * K + k] as number);
      if (told === 0) continue;
      const row = k * BOTH;
      for (let o = 0; o < BOTH; o++)
        inputs[base + o] = (inputs[base + o] as number) + told * (chanceIn[row + o] as number);
    }
  }

  /** What a word tells the gates wherever it stands. */
  #gatesOf(facts: WordFacts): Float64Array {
    const { words, wordIn, fields, bias } = this.#tensors;
    const gates = Float64Array.from(bias);
    for (const row of wordRows(facts))
      for (let o = 0; o < BOTH; o++) gates[o] = (gates[o] ?? 0) + (fields[row * BOTH + o] ?? 0);
    for (let e = 0; e < WORD_SIZE; e++) {
      const value = words[facts.vector * WORD_SIZE + e] ?? 0;
      for (let o = 0; o < BOTH; o++) gates[o] = (gates[o] ?? 0) + value * (wordIn[e * BOTH + o] ?? 0);
    }
    return gates;
  }

  /** Runs one direction over the tokens: 0 forward, 1 backward. */
  #remember(count: number, way: number): void {
    const inputs = this.#inputs;
    const states = this.#states;
    const turned = this.#turned;
    const pull = this.#pull;
    const bias = this.#tensors.stateBias;
    for (let step = 0; step < count; step++) {
      const i = way === 0 ? step : count - 1 - step;
      const now = i * 2 * H + way * H;
      const before = way === 0 ? now - 2 * H : now + 2 * H;
      for (let gate = 0; gate < GATES; gate++) {
        let a = bias[way * GATES + gate] as number;
        if (step > 0) {
          let b = 0;
          let c = 0;
          let d = 0;
          const row = (way * GATES + gate) * H;
          for (let h = 0; h < H; h += 4) {
            a += (turned[row + h] as number) * (states[before + h] as number);
            b += (turned[row + h + 1] as number) * (states[before + h + 1] as number);
            c += (turned[row + h + 2] as number) * (states[before + h + 2] as number);
            d += (turned[row + h + 3] as number) * (states[before + h + 3] as number);
          }
          a += b + c + d;
        }
        pull[gate] = a;
      }
      const told = i * BOTH + way * GATES;
      for (let h = 0; h < H; h++) {
        const update = sigmoid((inputs[told + h] as number) + (pull[h] as number));
        const reset = sigmoid((inputs[told + H + h] as number) + (pull[H + h] as number));
        const fresh = tanh((inputs[told + 2 * H + h] as number) + reset * (pull[2 * H + h] as number));
        const old = step > 0 ? (states[before + h] as number) : 0;
        states[now + h] = old + update * (fresh - old);
      }
    }
  }

  #conclude(count: number, first: Float64Array): Float64Array {
    const { out, outBias, skip } = this.#tensors;
    const states = this.#states;
    const scores = new Float64Array(count * K);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < K; k++) {
        let sum = (outBias[k] as number) + (skip[k] as number) * (first[i * K + k] as number);
        for (let h = 0; h < 2 * H; h++) sum += (states[i * 2 * H + h] as number) * (out[h * K + k] as number);
        scores[i * K + k] = sum;
      }
    }
    return scores;
  }
}
