/** Who published an article (schema.org `NewsArticle.publisher`). */
export interface Outlet {
  id: string;
  /** The name to show, e.g. "The Moscow Times". */
  name: string;
  /** How sure we are that the articles listed under this outlet are its own; `likely` is always said beside the name. */
  certainty: 'certain' | 'likely';
  /** Registrable host names, without `www.`, by which a page is known to be this outlet's. */
  domains: string[];
}

/** One published article, without its text (schema.org `NewsArticle`). */
export interface Article {
  id: string;
  outlet: string;
  /** The day it was published, `YYYY-MM-DD`. */
  published: string;
  /** BCP 47 language tag of the text. */
  language: string;
  headline?: string;
  url?: string;
}
