import type { FeatureTable } from './feature-table.ts';
import type { FirstPass } from './first-pass.ts';
import type { ContextNet } from './net/context-net.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A trained tagger, ready to use. */
export interface Model {
  /** What is known of single words. */
  vocabulary: Vocabulary;
  /** Tells the kind of a word: `KIND_COUNT` weights a row. */
  kinds: FeatureTable;
  first: FirstPass;
  /** For each pass, by pair of labels: -1e9 where one may not follow the other. */
  transitions: { first: Float64Array; second: Float64Array };
  /** The second pass. */
  net: ContextNet;
}
