import type { Stance } from './claim.ts';
import type { Span } from './span.ts';

/** A passage by its words and what stands around them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuoteSelector {
  exact: string;
  /** What stands directly before; empty at the start of the page's text. */
  prefix: string;
  /** What stands directly after; empty at the end of the page's text. */
  suffix: string;
}

/** How a passage finds its place on its page again. */
export interface Passage {
  quote: TextQuoteSelector;
  /**
   * Where it stood in the page's text (https://www.w3.org/TR/annotation-model/#text-position-selector); absent where
   * another program counted its characters another way.
   */
  position?: Span;
  knownBy: KnownBy;
}

/**
 * What set the passage apart from everything else on its page when it was described: its `words` alone; the words with
 * their `surroundings`, even where some of both change; nothing less than the unchanged `whole` of prefix, words and suffix; or
 * `nothing`: it is one of a row of equals.
 */
export type KnownBy = 'words' | 'surroundings' | 'whole' | 'nothing';

/** The page a passage was read on, as the page itself states it. */
export interface CitedPage {
  /** The canonical address, without fragment and tracking parameters. */
  url: string;
  title: string;
  outlet?: string;
  author?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
  /** BCP 47 language tag. */
  language?: string;
}

/** One outlet's words as they were shown when the highlight was made. */
export interface KeptRow {
  outlet: string;
  /** False where the outlet is likely, not proven. */
  certain: boolean;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Verbatim: the quotation, or the title that the outlet gave a name. */
  quote: string;
  /** Who is given as saying it, in the outlet's words; empty where nobody is. */
  source: string;
  /** The words that report it; empty where there are none. */
  cue: string;
  stance?: Stance;
  headline?: string;
  url?: string;
}

/** A claim or name that the passage touched, with what the card showed at that moment. */
export interface KeptEvidence {
  kind: 'claim' | 'entity';
  id: string;
  /** The neutral sentence, or the name. */
  text: string;
  /** The pack it came from; `version` tells the pack's contents apart from those of its other issues. */
  pack: { id: string; version: string };
  rows: KeptRow[];
}

/** The colours a highlight may have; each has its own line style too, so that none depends on colour alone. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple';

/** What became of a passage the last time its page was read; times are ISO 8601, UTC. */
export interface Placement {
  /** Found beyond doubt; perhaps found, for the reader to confirm; no longer on its page. */
  state: 'sure' | 'unsure' | 'lost';
  checked: string;
  /** The words at a place that the reader said is not the one: it is not offered again. */
  rejected?: string;
}

/** A passage that the reader saved. Times are ISO 8601, UTC. */
export interface Highlight {
  /** Never used twice: a random UUID, or the address or id it had in the program it came from. */
  id: string;
  /** Counts the reader's changes, from 1: a change that was made on an older revision is refused. */
  revision: number;
  created: string;
  modified: string;
  page: CitedPage;
  passage: Passage;
  /** Markdown; empty where there is none. */
  note: string;
  /** In the order they were given, each once. */
  tags: string[];
  colour: HighlightColour;
  /** Who wrote the note, where that was not the reader. */
  creator?: string;
  touched: KeptEvidence[];
  placement: Placement;
}

/** What a highlight is made of when it is saved; its `id` is chosen by who asks, so that asking twice saves once. */
export type NewHighlight = Omit<Highlight, 'revision' | 'created' | 'modified' | 'placement'>;

/** What the reader may change. */
export type HighlightEdit = Partial<Pick<Highlight, 'note' | 'tags' | 'colour' | 'passage'>>;
