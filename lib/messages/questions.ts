import type { PackFacts } from '#lib/model/added-pack.ts';
import type { Found, TabFind } from '#lib/model/found.ts';
import type { Highlight, HighlightEdit, NewHighlight, Placement } from '#lib/model/highlight.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { Block, CopiedQuote, PageContext } from '#lib/model/page.ts';
import type { Choices, Language, SettingsChange } from '#lib/model/settings.ts';
import type { ClaimView, CoverageView, EntityView, MatrixView, SearchHit } from '#lib/model/view.ts';
import type { WrongMatchView } from '#lib/model/wrong-match.ts';

/** A claim or name that a passage touches; of a claim the sentence it stands in and the block that this is from. */
export type Touched =
  | { kind: 'claim'; id: string; sentence: string; words: string }
  | { kind: 'entity'; id: string };

/** A highlight as somebody last saw it. */
type Seen = Pick<Highlight, 'id' | 'revision'>;

/** Where a page says it is: what the address bar shows, and the canonical address it states, or nothing. */
interface Address {
  address: string;
  canonical: string;
}

/** What of the reader's choices concerns a page's looks; what is marked at all the background decides. */
export interface PageChoices extends Pick<Choices, 'looks' | 'hover' | 'language'> {
  /** What to say, in the reader's language, when the extension was updated under the page: nothing can be asked then. */
  stopped: string;
}

/** What may be asked of the background, by name: the question's data and the answer's. */
export interface BackgroundQuestions {
  /** Mentions in these blocks, those that the reader wants marked; none while all is paused. `clues` and `copied` are what this batch adds to the page's. */
  scan: {
    ask: { blocks: Block[]; page: PageContext };
    answer: { mentions: { block: number; mention: Mention }[]; clues: string[]; copied: CopiedQuote[] };
  };
  /**
   * A claim's card; `words` is the text of the page it was opened on, for the page's own words, and `sentence` what is
   * compared with the rows, where the claim stands on the page.
   */
  claim: { ask: { id: string; page: PageContext; words: string; sentence?: string }; answer: ClaimView };
  /** Which outlet puts these claims of a page how. */
  matrix: { ask: { claims: string[]; page: PageContext }; answer: MatrixView };
  /** Notes that a sentence of a page is no such claim, and leaves it out from then on; or takes that back. */
  reportWrong: { ask: { claim: string; sentence: string; host?: string }; answer: null };
  takeBackWrong: { ask: { claim: string; sentence: string }; answer: null };
  /** All that the reader noted so, oldest first. */
  wrongMatches: { ask: Record<string, never>; answer: WrongMatchView[] };
  entity: { ask: { id: string; page: PageContext; words: string }; answer: EntityView };
  /** Which claims the asking frame of a tab now shows: the tab's badge counts them. */
  count: { ask: { claims: string[] }; answer: null };
  /** Runs the script that marks what was found in the asking frame; answers how. */
  bringMarks: { ask: Record<string, never>; answer: PageChoices };
  /** Runs the script that draws cards in the asking frame. */
  bringCards: { ask: Record<string, never>; answer: null };
  /** What stands in a tab; `wanted` as for a frame. Throws `NoAnswerError` where nothing of it is being read. */
  finds: { ask: { tab: number; wanted?: true }; answer: TabFinds };
  /** The same of the asking tab, about which the reader asks. */
  findsHere: { ask: Record<string, never>; answer: TabFinds };
  /** Scrolls to a mention in a tab, in whichever frame, and opens its card. */
  show: { ask: { tab: number; key: string }; answer: null };
  /** The same in the asking tab. */
  showHere: { ask: { key: string }; answer: null };
  /** Goes to the next mention in a tab in reading order, or the previous one, and opens its card. */
  step: { ask: { tab: number; by: 1 | -1 }; answer: null };
  search: { ask: { query: string }; answer: SearchHit[] };
  coverage: { ask: Record<string, never>; answer: CoverageView[] };
  /** What the list of packs says of the one that came with the extension. */
  bundledPack: { ask: Record<string, never>; answer: PackFacts };
  /** Says that packs were added, removed or switched: what is known now holds at once in all tabs. */
  packsChanged: { ask: Record<string, never>; answer: null };
  /** Reads the tab once, on the strength of the click that opened the popup. */
  readTab: { ask: { tab: number }; answer: null };
  /** Whether words are selected on the tab. */
  isSelected: { ask: { tab: number }; answer: boolean };
  /** Saves what is selected on the tab; the page itself shows how that went. Throws where the browser lets nobody into it. */
  saveSelection: { ask: { tab: number }; answer: null };
  /** Turns reading of a granted site on or off for good. */
  setSite: { ask: { origin: string; on: boolean }; answer: null };
  /** Changes some of the reader's settings. */
  change: { ask: SettingsChange; answer: null };
  /** All messages of a language, by key: content scripts cannot read the extension's files. */
  messages: { ask: { language: Language }; answer: Readonly<Record<string, string>> };
  /**
   * The words of a page, with its address, or of what changed on it, as a glance takes them. Where the pack may know something of
   * them, or something of the page is saved, it is read. Answers whether to tell more. `isInner`: they stand in a frame without an
   * address, in the asking frame.
   */
  glance: { ask: { words: string; address?: Address; isInner?: true }; answer: boolean };
  /** Says that a page is now read, or is now at this address: where something of it is saved, that is then shown. */
  arrived: { ask: Address; answer: null };
  /** Runs the script that keeps passages in the asking frame. */
  bringPassages: { ask: Record<string, never>; answer: null };
  /** What is saved of the asking page. */
  saved: { ask: Address; answer: Highlight[] };
  /**
   * Saves a passage of the asking page, with what the pack says of the claims and names it touches. Asking again with the same
   * id saves once. In a private window it is refused (`PrivateWindowError`) until the reader has said so once: `evenPrivately`.
   */
  save: {
    ask: {
      highlight: Omit<NewHighlight, 'touched'>;
      touched: Touched[];
      page: PageContext;
      evenPrivately?: true;
    };
    answer: Highlight;
  };
  /** Changes a highlight of the asking page, deletes it, or puts it back as it was. */
  editSaved: { ask: { seen: Seen; edit: HighlightEdit }; answer: Highlight };
  removeSaved: { ask: { seen: Seen }; answer: null };
  restoreSaved: { ask: { highlight: Highlight }; answer: null };
  /** Notes what became of passages of the asking page, by id; not for pages in private windows. */
  placeSaved: { ask: { placements: Readonly<Record<string, Placement>> }; answer: null };
  /** Opens the library at a highlight. */
  openLibrary: { ask: { id: string }; answer: null };
}

/** All that stands in a tab. */
export interface TabFinds {
  /** In reading order: the top document, then each frame before the frames in it. */
  finds: TabFind[];
  /** What is known of the page. */
  page: PageContext;
  /** The frames that are being read. */
  frames: number[];
}

/** Where the reader is among the mentions in a frame. */
export interface ReadingPlace {
  /** The one whose card was opened last, and when, in milliseconds since 1970. */
  last?: { key: string; time: number };
  /** The first one that is not above the window. */
  inView?: string;
}

/** What may be asked of the content script in a frame of a tab. */
export interface PageQuestions {
  /**
   * What stands in the frame, in reading order, and what is known of the page itself. `wanted`: the reader asks about this very
   * page, so it is read even where it is no article.
   */
  found: { ask: { wanted?: true }; answer: { found: Found[]; page: PageContext } };
  /** Scrolls to a mention and opens its card; answers where in the frame's window it stands then, if it is still there. */
  show: { ask: { key: string }; answer: { top: number; bottom: number } | null };
  place: { ask: Record<string, never>; answer: ReadingPlace };
  /** Opens a list of all that is marked in the tab, for those who cannot see highlights. */
  list: { ask: Record<string, never>; answer: null };
  /** Closes the card, if one is open: the reader goes on in another frame. */
  close: { ask: Record<string, never>; answer: null };
  /** Follows what the reader chose; `again`: something else may be to be marked now. */
  choose: { ask: { choices: PageChoices; again: boolean }; answer: null };
  /** Takes every trace off the page and stops reading it. */
  leave: { ask: Record<string, never>; answer: null };
}
