import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SourceArticle } from '#lib/link/source-article.ts';

const FileSchema = v.object({
  source: v.string(),
  title: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  'triplet-uuid': v.string(),
  'body-paragraphs': v.array(v.array(v.string())),
});

/** An article of BASIL with the event it reports. */
export interface BasilArticle {
  event: string;
  source: SourceArticle;
}

/** All articles of BASIL under a folder, in the order of their files; a paragraph is a line. */
export async function basilArticles(folder: string): Promise<BasilArticle[]> {
  const entries = await readdir(join(folder, 'articles'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name.endsWith('.json'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const articles: BasilArticle[] = [];
  for (const file of files.sort()) {
    const raw = v.parse(FileSchema, JSON.parse(await readFile(file, 'utf8')));
    const outlet = raw.source.toLowerCase();
    articles.push({
      event: raw['triplet-uuid'],
      source: {
        article: {
          id: `${raw['triplet-uuid']}-${outlet}`,
          outlet,
          published: raw.date,
          language: 'en',
          ...(raw.title !== '' && { headline: raw.title }),
        },
        outlet: { id: outlet, name: outlet, certainty: 'certain', domains: [] },
        text: raw['body-paragraphs'].map((paragraph) => paragraph.join(' ')).join('\n'),
      },
    });
  }
  return articles;
}
