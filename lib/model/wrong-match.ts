/** The reader's word that a sentence is not the claim it was taken for. Kept on the reader's device. */
export interface WrongMatch {
  /** Ids of the claim and of the pack that holds it. */
  claim: string;
  pack: string;
  /** Host name of the page, without `www.`; absent for a file. */
  host?: string;
  /** The sentence as the page printed it. */
  sentence: string;
  /** When it was said, ISO 8601 in UTC. */
  time: string;
}

/** A wrong match, ready to show. */
export interface WrongMatchView extends WrongMatch {
  /** The claim in neutral words; absent where the pack no longer has it. */
  statement?: string;
}
