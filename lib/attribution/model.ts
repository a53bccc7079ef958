import type { ContextNet } from './net/context-net.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A trained tagger, ready to use. */
export interface Model {
  /** What is known of single words. */
  vocabulary: Vocabulary;
  /** Tells the kind of a word: `KIND_COUNT` weights a row. */
  kinds: FeatureTable;
  /** The first pass: `LABEL_COUNT` weights a row. */
  features: FeatureTable;
  /** What one step of a stored weight of the first pass is worth. */
  step: number;
  /** For each pass, by pair of labels: -1e9 where one may not follow the other. */
  transitions: { first: Float64Array; second: Float64Array };
  /** The second pass. */
  net: ContextNet;
}
