import type { Span } from './span.ts';

/**
 * The distance a text keeps from a claim: in the outlet's own voice; reported with a neutral cue; reported with a
 * distancing cue, scare quotes or "despite claims"; reported as denied or rejected.
 */
export type Stance = 'asserts' | 'attributes' | 'doubts' | 'denies';

/** Who said it and with which words (PolNeAR's source and cue); spans are of the article, in reading order. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  /** The entity behind the source, where it is known. */
  speaker?: string;
}

/** One outlet's wording of a claim (schema.org `appearance`). */
export interface Appearance extends Attribution {
  article: string;
  /** Verbatim: the article's text from `start` to `end`. */
  quote: string;
  start: number;
  end: number;
  stance: Stance;
  /** Words of the quotation that carry a position; spans of the article. */
  loaded: Span[];
  /** The sentences around the quotation, verbatim, long enough to hold source and cue. */
  context: Span & { text: string };
}

/** An inclusive range of days, each `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

/**
 * What a sentence must satisfy before it may count as the claim, however many words it shares.
 *
 * `words` and `without` are lists of alternatives separated by `|`; an alternative is a word or a short phrase, matched on
 * stems with up to three words in between, a phrase in double quotation marks with none, `~shell`, any word for the concept
 * named by that word, or `@id`, a mention of that entity or of one of its members.
 * `source`, `actor` and `target` speak only where the sentence names somebody in that role.
 */
export interface Guards {
  /** Each list must be met by at least one of its alternatives. */
  words: string[];
  /** No alternative of any list may occur. */
  without: string[];
  /** Who may be named as saying it: entity ids, their members included. */
  source: string[];
  /** Who may be named as doing what is claimed. */
  actor: string[];
  /** Who may be named as the one it is done to. */
  target: string[];
  /** The days the claim belongs to: a sentence dated otherwise, or a page from before, is not it. */
  day?: Days;
  /** A quantity: another number of the same unit in the sentence is another claim, or a variant of this one. */
  number?: { unit: string; min: number; max: number; required?: boolean };
}

/** One neutral sentence, with its appearances (schema.org `Claim`). */
export interface Claim {
  id: string;
  /** The neutral sentence. */
  statement: string;
  /** The day or days of what is claimed. */
  eventDate: Days;
  entities: string[];
  appearances: Appearance[];
  /** Other wordings that newsrooms plausibly use; for matching, never shown as quotations. */
  wordings: string[];
  guards: Guards;
  contradicts: string[];
  variantOf: string[];
}
