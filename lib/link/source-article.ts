import type { Article, Outlet } from '#lib/model/outlet.ts';
import type { Span } from '#lib/model/span.ts';

/** An article to read, with its text: one line of `extract`'s input. */
export interface SourceArticle {
  article: Article;
  outlet: Outlet;
  text: string;
  /** Stretches of the text that yield nothing, beside those that are recognised as the site's own. */
  boilerplate: Span[];
}
