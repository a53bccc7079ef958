import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { ClaimScores, type LabelledText } from './claim-scores.ts';

const RelationLabel = v.picklist(['same', 'variant', 'related', 'contradicts', 'near_miss']);

const Labels = v.object({
  articles: v.array(
    v.object({
      file: v.string(),
      date: v.string(),
      sentences: v.array(
        v.object({
          start: v.number(),
          end: v.number(),
          labels: v.array(v.object({ claim: v.string(), relation: RelationLabel })),
        }),
      ),
    }),
  ),
});

/** The articles of a folder with their labels. */
export async function sameEventTexts(folder: string): Promise<LabelledText[]> {
  const { articles } = v.parse(Labels, JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')));
  return Promise.all(
    articles.map(async ({ file, date, sentences }) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { name: file, text, published: date, sentences };
    }),
  );
}

/**
 * Precision and recall of claim sentences in real articles about the bundled pack's events.
 *
 * DATA is a folder of articles (plain text) with `labels.json`: per article the sentences that make one of the pack's claims
 * (`same`), a variant of it, something `related`, a `near_miss` or the opposite. The articles used here are news texts of
 * February 2022 collected at github.com/hellaskella33/ukraine-war-news-sentiment-analysis, labelled by hand; they are their
 * publishers' and are not in this repository.
 */
export async function sameEvent(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false }, dated: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: npm run bench -- same-event DATA [--list] [--no-dated]');
  const scores = new ClaimScores(compilePack(await loadPack()), (line) => values.list && console.log(line));
  for (const { published, ...text } of await sameEventTexts(folder))
    scores.add({ ...text, ...(values.dated && published !== undefined && { published }) });
  for (const line of scores.lines()) console.log(line);
}
