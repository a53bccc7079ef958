/** A block of text as it stands on the page: a paragraph, a headline, a list item. */
export interface Block {
  id: number;
  text: string;
}

/** What is known of the page being read, beside its text. */
export interface PageContext {
  /** Host name of the page, without `www.`; absent for a file or standard input. */
  host?: string;
  /** The day the page says it was published, `YYYY-MM-DD`; absent where it does not say. */
  published?: string;
  /** Entities that earlier blocks named beyond doubt: they let a bare surname count in later ones. */
  clues: string[];
  /** Quotations of the pack that earlier blocks repeat word for word: article id and the quotation's start. */
  copied: CopiedQuote[];
}

/** A quotation of the pack found word for word on the page. */
export interface CopiedQuote {
  article: string;
  start: number;
}
