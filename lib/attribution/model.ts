import type { FeatureTable } from './feature-table.ts';
import { LABEL_COUNT } from './label.ts';
import type { Lexicon } from './lexicon.ts';

/** How many weights a feature of the two passes has: those of the first, then those of the second. */
export const PASS_COLUMNS = 2 * LABEL_COUNT;

/** A trained tagger, ready to use. */
export interface Model {
  lexicon: Lexicon;
  /** Tells the kind of a word: `KIND_COUNT` weights a row. */
  kinds: FeatureTable;
  /** `PASS_COLUMNS` weights a row. */
  features: FeatureTable;
  /** What one step of a stored weight of each pass is worth. */
  steps: { first: number; second: number };
  /** For each pass, by pair of labels: -1e9 where one may not follow the other. */
  transitions: { first: Float64Array; second: Float64Array };
}
