import type { Article, Outlet } from '#lib/model/outlet.ts';

/** An article to read, with its text. */
export interface SourceArticle {
  article: Article;
  outlet: Outlet;
  text: string;
}
