import type { Span } from './span.ts';

/** In what a page's wording departs from every wording the pack knows, where that does not make it another claim. */
export type Difference = 'number' | 'day' | 'source';

/** Why a claim's mention was accepted. */
export interface Evidence {
  /** The wording of the pack that came closest: a quotation or an alternative wording. */
  wording: string;
  /** The page's words that the wording shares, in reading order; spans of the block. */
  shared: Span[];
  /** The guards that spoke and were satisfied, in reading order of the claim. */
  guards: string[];
}

/** Where a claim stands in the text being read. */
export interface ClaimMention extends Span {
  kind: 'claim';
  id: string;
  /** How sure the match is, 0 to 1. */
  score: number;
  differs: Difference[];
  evidence: Evidence;
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
