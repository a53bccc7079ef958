import type { Byline } from '#lib/model/view.ts';
import { type PackIndex, UnknownIdError } from './index-pack.ts';

/** Which outlet wrote an article, and when. */
export function byline({ articles, outlets }: PackIndex, id: string): Byline {
  const article = articles.get(id);
  const outlet = article && outlets.get(article.outlet);
  if (!outlet) throw new UnknownIdError(id);
  return {
    outlet: outlet.name,
    certain: outlet.certainty === 'certain',
    article: id,
    published: article.published,
    language: article.language,
    ...(article.headline !== undefined && { headline: article.headline }),
    ...(article.url !== undefined && { url: article.url }),
  };
}

/** Orders by day, then by outlet's name. */
export function byDayAndOutlet(a: Byline, b: Byline): number {
  return a.published.localeCompare(b.published) || a.outlet.localeCompare(b.outlet, 'en');
}
