import { passes } from '#lib/attribution/chain.ts';
import { fieldRows, logChance } from '#lib/attribution/net/context-net.ts';
import type { Reading } from '#lib/attribution/reading.ts';

/** A stretch of tokens as the net sees it in training. */
export interface NetExample {
  labels: Uint8Array;
  /** The first pass's scores, by token and label. */
  first: Float64Array;
  /** What the net is told of the first pass's probabilities, `CHANCES` numbers a token. */
  told: Float64Array;
  /** Rows of the tensor `words`: a word's own, and that of its class. */
  words: Int32Array;
  classes: Int32Array;
  /** The token's rows of the tensor `fields`, `FIELD_COUNT` a token. */
  fields: Int32Array;
}

/** Describes tokens `from` to `to` of a text to the net, given the first pass's scores of them. */
export function netExample(
  reading: Reading,
  from: number,
  to: number,
  labels: Uint8Array,
  first: Float64Array,
  transitions: Float64Array,
): NetExample {
  const { marginals } = passes(first, transitions);
  const facts = reading.facts.slice(from, to);
  return {
    labels: labels.slice(from, to),
    first,
    told: marginals.map(logChance),
    words: Int32Array.from(facts, ({ vector }) => vector),
    classes: Int32Array.from(facts, ({ fine }) => fine),
    fields: Int32Array.from(facts.flatMap((_, i) => fieldRows(reading, from + i))),
  };
}
