import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { ClaimScores } from './claim-scores.ts';

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
  const { articles } = v.parse(Labels, JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')));
  const scores = new ClaimScores(compilePack(await loadPack()), (line) => values.list && console.log(line));
  for (const { file, date, sentences } of articles) {
    const text = await readFile(join(folder, file), 'utf8');
    scores.add({ name: file, text, sentences, ...(values.dated && { published: date }) });
  }
  for (const line of scores.lines()) console.log(line);
}
