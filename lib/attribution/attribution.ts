import type { Attribution, Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';

/** Something reported in a text: who says it, with which words, what, and how much distance the text keeps from it. */
export interface FoundAttribution extends Attribution {
  /** What is reported; several stretches where the cue stands in between. Empty where only source and cue are there. */
  content: Span[];
  stance: Stance;
  /** The words that decided the stance, where it is not the plain one. */
  evidence: Span[];
}
