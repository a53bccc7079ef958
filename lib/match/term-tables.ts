/**
 * The compiled half of a pack: which claims have which terms, as plain data that can be kept and read again as it is.
 *
 * A key is a term's (see `keysOf`), or, after `!`, one of a guard's words or entities.
 */
export interface TermTables {
  claims: number;
  /** All keys, a line each. */
  keys: string;
  /** Where each key's part of `postings` begins; one more than there are keys. */
  starts: Uint32Array;
  /** Claims by their place in the pack, rising within a key. */
  postings: Uint32Array;
  /**
   * Beside each posting: how much of a wording the term can cover at most, 255 for all of it; for a guard's word the lists that
   * it meets, a bit each.
   */
  impacts: Uint8Array;
  /** By claim: the lists of words that it cannot be without, a bit each, the first eight of them. */
  lists: Uint8Array;
  /** Hashes of the first words of quotations, rising; beside each its claim, appearance and line. */
  openings: Uint32Array;
  openingClaims: Uint32Array;
  openingLines: Uint32Array;
}
