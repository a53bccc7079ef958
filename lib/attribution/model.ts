import type { FeatureTable } from './feature-table.ts';
import { LABEL_COUNT } from './label.ts';
import type { Lexicon } from './lexicon.ts';

/** One pass of the tagger. */
export interface PassWeights {
  /** By pair of labels, with -1e9 where one may not follow the other. */
  transitions: Float64Array;
  /** Added to the label O, so that more or less is marked. */
  bias: number;
}

/** A trained tagger, ready to use. */
export interface Model {
  lexicon: Lexicon;
  /** Tells the kind of a word. */
  kinds: FeatureTable;
  /** `PASS_COLUMNS` weights a row: those of the first pass, then those of the second. */
  features: FeatureTable;
  /** What one step of a stored weight is worth. */
  step: number;
  first: PassWeights;
  second: PassWeights;
}

/** How many weights a feature of the two passes has. */
export const PASS_COLUMNS = 2 * LABEL_COUNT;
