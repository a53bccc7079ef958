/** What a claim asks of an overlap. */
export interface Bar {
  /** From which score on a claim is accepted. */
  score: number;
  /** The weight from which a wording can be matched in full. */
  enough: number;
}

/** A claim that names words it cannot be without needs less overlap than one that does not, which wants nearly all. */
const GUARDED: Bar = { score: 0.42, enough: 4 };
const UNGUARDED: Bar = { score: 0.75, enough: 6 };

/** What a claim with so many lists of words asks. */
export function barOf(lists: number): Bar {
  return lists > 0 ? GUARDED : UNGUARDED;
}
