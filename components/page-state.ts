/** A claim found on the page: the page's words, and the claim they were taken for. */
export interface FoundClaim {
  /** Names its first mention on the page. */
  key: string;
  id: string;
  /** The page's words. */
  text: string;
  statement: string;
}

/** A name found on the page. */
export interface FoundName {
  key: string;
  id: string;
  /** The page's words. */
  text: string;
}

/** What the popup knows of the page under it. */
export type PageState =
  | { kind: 'reading' }
  /** Browsers keep extensions out of this page. */
  | { kind: 'unreadable' }
  /** The reader has paused the extension. */
  | { kind: 'paused' }
  | { kind: 'failed'; error: { name: string; message: string } }
  | { kind: 'read'; claims: FoundClaim[]; names: FoundName[] };
