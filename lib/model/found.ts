import type { Outcome } from './mention.ts';

/** A mention as it is told outside its page. */
export interface Found {
  /** Names the mention in its frame, or in its tab where it is told of a whole tab; stable while the page stands. */
  key: string;
  kind: 'claim' | 'entity';
  id: string;
  /** The page's words. */
  text: string;
  /** What they have to do with the claim; absent for a name. */
  outcome?: Outcome;
}

/** A mention in one of a tab's frames, for those who list what stands in the whole tab. */
export interface TabFind extends Found {
  /** The claim in neutral words; empty for a name. */
  statement: string;
}
