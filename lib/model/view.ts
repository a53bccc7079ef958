import type { Days, Stance } from './claim.ts';
import type { EntityKind } from './entity.ts';
import type { Explanation } from './explanation.ts';
import type { ContrastKind } from './label.ts';
import type { Span } from './span.ts';

/** Which outlet wrote it, in which article, and when; ready to show. */
export interface Byline {
  outlet: string;
  /** False where the outlet is likely, not proven: said beside the name. */
  certain: boolean;
  article: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** BCP 47 language tag of the article, and so of what is quoted from it. */
  language: string;
  headline?: string;
  url?: string;
}

/**
 * A word or two of a row that differ from the page's sentence on the same matter. `number`: the same things counted
 * otherwise; `counted`: as many, called otherwise; `name`: the same group or event under another name; `doer`: another one
 * named as having done it.
 */
export interface Departure extends Span {
  kind: 'number' | 'counted' | 'name' | 'doer';
  /** The page's words on the matter; absent where it names nobody. */
  here?: string;
}

/** A word that takes a position, and why it does, where that is known. */
export interface LoadedSpan extends Span {
  why?: string;
}

/** One outlet's wording of a claim, as a row of the card. All spans are of `text`. */
export interface AppearanceView extends Byline {
  /** The quotation with a little context, verbatim. */
  text: string;
  quote: Span;
  source: Span[];
  cue: Span[];
  loaded: LoadedSpan[];
  stance: Stance;
  /** The article's address with a text fragment that leads to the quotation; absent where the address is not known. */
  link?: string;
  /** The same report in other outlets: nearly the same words with the same stance. */
  copies: AppearanceView[];
  /** In what the quotation differs from the sentence that the card was opened from; none where it was opened from none. */
  departures: Departure[];
}

/** One word or phrase that outlets use for a thing. */
export interface LabelView {
  term: string;
  /** The outlets that use it, each once, with whose word it is there. */
  uses: (Byline & { quote: string; voice: string })[];
  /** True where the page being read uses it too. */
  here: boolean;
}

/** What outlets call one thing. */
export interface LabelSetView {
  thing: string;
  labels: LabelView[];
}

/** A difference between outlets, side by side. */
export interface ContrastView {
  id: string;
  kind: ContrastKind;
  about: string;
  sides: (Byline & { quote: string; says: string; own: boolean })[];
}

/** What the packs cover, so that "not found" never reads as "undisputed". */
export interface CoverageView {
  title: string;
  days: Days;
  outlets: { name: string; certain: boolean; articles: number }[];
  claims: number;
}

/** All that the card shows of a claim beside the sentence on the page. */
export interface ClaimView {
  id: string;
  statement: string;
  eventDate: Days;
  /** Rows of other outlets, those with a differing stance first. */
  others: AppearanceView[];
  /** Rows of the outlet being read, or of the very article it repeats: set apart, never counted as another. */
  own: AppearanceView[];
  labels: LabelSetView[];
  contrasts: ContrastView[];
  /** Claims that say the opposite, with the other outlets' rows. */
  contradicting: { id: string; statement: string; rows: AppearanceView[] }[];
  /** Why the page's sentence was taken for it; absent where the card was opened from none. */
  why?: Explanation;
  coverage: CoverageView;
}

/** All that the card shows of a name. */
export interface EntityView {
  id: string;
  kind: EntityKind;
  name: string;
  note?: string;
  /** Titles as each outlet gave them. */
  titles: (Byline & { title: string })[];
  /** The sentence in which each article mentions it first; `name` is a span of `text`. */
  introductions: (Byline & { text: string; name: Span })[];
  otherNames: string[];
  /** What outlets call it, and what they call the things that it has a part in. */
  labels: LabelSetView[];
  /** The statements that outlets attribute to it, by claim. */
  statements: { claim: string; statement: string; rows: AppearanceView[] }[];
  coverage: CoverageView;
}

/** An outlet as a column of the matrix, with what the pack holds of it. */
export interface MatrixOutlet {
  name: string;
  certain: boolean;
  /** True for the outlet being read. */
  own: boolean;
  articles: number;
  /** The days of its articles. */
  days: Days;
}

/** Claims by outlets: who puts what how, and who is silent. */
export interface MatrixView {
  outlets: MatrixOutlet[];
  claims: {
    id: string;
    statement: string;
    /** One for each outlet, in their order: its rows, none where it is silent. */
    cells: AppearanceView[][];
  }[];
  coverage: CoverageView;
}

/** A find of the pack search. */
export interface SearchHit {
  kind: 'claim' | 'entity';
  id: string;
  text: string;
  /** Outlets with an appearance, or the other names of an entity. */
  detail: string;
}
