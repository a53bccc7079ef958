import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';

const Article = v.object({
  title: v.string(),
  date: v.string(),
  'body-paragraphs': v.array(v.array(v.string())),
});

/**
 * Claims of the bundled pack found in news about other things: each is printed, to be judged by a reader.
 *
 * DATA holds `basil/articles/YEAR/*.json`, the BASIL corpus of US political news (github.com/launchnlp/BASIL).
 */
export async function unrelated([data]: string[]): Promise<void> {
  if (data === undefined) throw new Error('usage: npm run bench -- unrelated DATA');
  const pack = compilePack(await loadPack());
  const files = globSync(join(data, 'basil/articles/*/*.json')).sort();
  let claims = 0;
  for (const file of files) {
    const article = v.parse(Article, JSON.parse(await readFile(file, 'utf8')));
    const text = [article.title, ...article['body-paragraphs'].map((lines) => lines.join(' '))].join('\n');
    for (const mention of matchText(text, pack, { published: article.date }).mentions) {
      if (mention.kind !== 'claim') continue;
      claims += 1;
      console.log(`${mention.id} ${mention.score.toFixed(2)}: ${text.slice(mention.start, mention.end)}`);
    }
  }
  console.log(`${claims} claims in ${files.length} articles`);
}
