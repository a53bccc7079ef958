import type { Days } from './claim.ts';
import type { Outcome } from './mention.ts';
import type { Span } from './span.ts';

/** Words of the page that decided, with what they were held against. */
export interface Reason {
  /**
   * `source`: who says it; `actor`: who does it; `target`: to whom it is done; `degree`: how much, or how sure; `denial`: what
   * says no to it.
   */
  kind: 'word' | 'name' | 'number' | 'day' | 'source' | 'actor' | 'target' | 'degree' | 'denial';
  /** The page's words. */
  here: string;
  /** The closest wording's words, where they are others. */
  there?: string;
}

/** A detail that the page gives otherwise than all that the pack knows of the claim. */
export type Difference =
  | { kind: 'number' | 'source' | 'degree'; here: string; others: string[] }
  | { kind: 'day'; here: string; others: Days };

/** Why a sentence was taken for a claim; spans are of the sentence. */
export interface Explanation {
  outcome: Outcome;
  /** How close the match is, 0 to 1. */
  score: number;
  /** The wording of the pack that came closest: a quotation or an alternative wording. */
  wording: string;
  /** The words that the sentence shares with it, in reading order. */
  shared: Span[];
  /** What spoke for it, by kind, in reading order within one. */
  reasons: Reason[];
  /** In what it differs. */
  differences: Difference[];
  /** The wording's weightiest words that the sentence has no match for. */
  missing: string[];
  /** The range that a number must lie in, where the claim has one; with the noun that is counted. */
  tolerance?: { min: number; max: number; unit: string };
}
