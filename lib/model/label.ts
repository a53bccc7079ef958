import type { Span } from './span.ts';

/** A verbatim piece of one article. */
export interface Quotation extends Span {
  article: string;
  /** The article's text from `start` to `end`. */
  quote: string;
}

/** What an outlet calls a thing (word choice and labelling, NewsWCL50). */
export interface Label extends Quotation {
  /** The words that name the thing, without what surrounds them, e.g. "independence supporters". */
  term: string;
  /** Whose word it is: the outlet's own, or that of somebody it quotes or reports. */
  voice: string;
}

/** The labels that outlets give the same thing. */
export interface LabelSet {
  id: string;
  /** The thing, named as neutrally as can be. */
  thing: string;
  entities: string[];
  claims: string[];
  labels: Label[];
}

/** One side of a contrast. */
export interface ContrastSide extends Quotation {
  /** What this side says, in a few plain words. */
  says: string;
}

/**
 * Where outlets differ on the same matter. `dispute`: the parties contradict each other; `detail`: a number, day, place or
 * name differs; `source`: another speaker; `timing`: written at another moment; `wording`: other words for the same thing.
 */
export type ContrastKind = 'dispute' | 'detail' | 'source' | 'timing' | 'wording';

/** A difference between outlets, side by side in their own words; it names no winner. */
export interface Contrast {
  id: string;
  kind: ContrastKind;
  /** The question on which they differ, e.g. "Who opened fire". */
  about: string;
  claims: string[];
  sides: ContrastSide[];
}
