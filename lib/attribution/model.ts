import type { FeatureTable } from './feature-table.ts';
import type { Lexicon } from './lexicon.ts';

/** One pass of the tagger. */
export interface PassWeights {
  /** `LABEL_COUNT` weights a row. The second pass's are added to the first's. */
  features: FeatureTable;
  /** By pair of labels, with -1e9 where one may not follow the other. */
  transitions: Float64Array;
}

/** A trained tagger, ready to use. */
export interface Model {
  lexicon: Lexicon;
  /** Tells the kind of a word: `KIND_COUNT` weights a row. */
  kinds: FeatureTable;
  /** What one step of a stored weight is worth. */
  step: number;
  first: PassWeights;
  second: PassWeights;
}
