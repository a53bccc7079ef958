import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SourceArticle } from '#lib/link/source-article.ts';

const GoldSchema = v.object({
  outlets: v.array(
    v.object({ file: v.string(), doc: v.string(), outlet_short: v.string(), article_date: v.string() }),
  ),
});

/** The seed articles, with outlet and day from their analysis. */
export async function seedArticles(folder: string, files: string[], gold: unknown): Promise<SourceArticle[]> {
  const { outlets } = v.parse(GoldSchema, gold);
  const articles: SourceArticle[] = [];
  for (const { file, doc, outlet_short: name, article_date: published } of outlets) {
    if (!files.includes(file)) continue;
    articles.push({
      article: { id: doc, outlet: doc, published, language: 'en' },
      outlet: { id: doc, name, certainty: 'certain', domains: [] },
      text: await readFile(join(folder, file), 'utf8'),
    });
  }
  return articles;
}
