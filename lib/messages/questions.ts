import type { Mention } from '#lib/model/mention.ts';
import type { Block, CopiedQuote, PageContext } from '#lib/model/page.ts';
import type { Choices, Language, Settings } from '#lib/model/settings.ts';
import type { ClaimView, CoverageView, EntityView, MatrixView, SearchHit } from '#lib/model/view.ts';

/** What may be asked of the background, by name: the question's data and the answer's. */
export interface BackgroundQuestions {
  /** Mentions in these blocks. `clues` and `copied` are what this batch adds to the page's. */
  scan: {
    ask: { blocks: Block[]; page: PageContext };
    answer: { mentions: { block: number; mention: Mention }[]; clues: string[]; copied: CopiedQuote[] };
  };
  /**
   * A claim's card; `words` is the text of the block it was opened from, for "this page's own term", and `sentence` what is
   * compared with the rows, where the claim stands on the page.
   */
  claim: { ask: { id: string; page: PageContext; words: string; sentence?: string }; answer: ClaimView };
  /** Which outlet puts these claims of a page how. */
  matrix: { ask: { claims: string[]; page: PageContext }; answer: MatrixView };
  /** Notes that a sentence of a page is no such claim, and leaves it out from then on; or takes that back. */
  reportWrong: { ask: { claim: string; sentence: string; host?: string }; answer: null };
  takeBackWrong: { ask: { claim: string; sentence: string }; answer: null };
  entity: { ask: { id: string; page: PageContext }; answer: EntityView };
  /** Which claims the asking frame of a tab now shows: the tab's badge counts them. */
  count: { ask: { claims: string[] }; answer: null };
  /** Runs the script that draws cards in the asking frame. */
  bringCards: { ask: Record<string, never>; answer: null };
  search: { ask: { query: string }; answer: SearchHit[] };
  coverage: { ask: Record<string, never>; answer: CoverageView[] };
  /** Reads the tab once, on the strength of the click that opened the popup. */
  readTab: { ask: { tab: number }; answer: null };
  /** Turns reading of a granted site on or off for good. */
  setSite: { ask: { origin: string; on: boolean }; answer: null };
  /** Changes some of the reader's settings. */
  change: { ask: Partial<Choices & Pick<Settings, 'paused' | 'sync'>>; answer: null };
  /** All messages of a language, by key: content scripts cannot read the extension's files. */
  messages: { ask: { language: Language }; answer: Readonly<Record<string, string>> };
}

/** One thing found on a page, for the popup's list. */
export interface Found {
  /** Names the mention on its page; stable while the page stands. */
  key: string;
  kind: 'claim' | 'entity';
  id: string;
  /** The page's words. */
  text: string;
}

/** What may be asked of a page's content script. */
export interface PageQuestions {
  /**
   * What stands on the page, in reading order, and what is known of the page itself. `wanted`: the reader asks about this very
   * page, so it is read even where it is no article.
   */
  found: { ask: { wanted?: true }; answer: { found: Found[]; page: PageContext } };
  /** Scrolls to a mention and opens its card. */
  show: { ask: { key: string }; answer: null };
  /** Goes to the next highlight in reading order, or the previous one, and opens its card. */
  step: { ask: { by: 1 | -1 }; answer: null };
  /** Opens a list of all highlights, for those who cannot see them. */
  list: { ask: Record<string, never>; answer: null };
  /** Takes every trace off the page and stops reading it. */
  leave: { ask: Record<string, never>; answer: null };
}
