import type { Span } from './span.ts';

/**
 * What a sentence has to do with the claim that it was found to speak of: it makes the `same` one; the same one with a detail
 * that `differs` from all that the pack knows; or it `contradicts` it.
 */
export type Outcome = 'same' | 'differs' | 'contradicts';

/** Where a claim stands in the text being read. */
export interface ClaimMention extends Span {
  kind: 'claim';
  id: string;
  /** How close the match is, 0 to 1. */
  score: number;
  outcome: Outcome;
  /** True where the words are one of the pack's own quotations. */
  verbatim: boolean;
}

/** Where a name stands in the text being read. */
export interface EntityMention extends Span {
  kind: 'entity';
  id: string;
  score: number;
}

/** Where a claim or an entity stands in the text being read (coreference). */
export type Mention = ClaimMention | EntityMention;
