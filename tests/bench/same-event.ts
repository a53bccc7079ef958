import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';

const Labels = v.object({
  articles: v.array(
    v.object({
      file: v.string(),
      date: v.string(),
      sentences: v.array(
        v.object({
          start: v.number(),
          end: v.number(),
          labels: v.array(v.object({ claim: v.string(), relation: v.string() })),
        }),
      ),
    }),
  ),
});

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

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
  const pack = compilePack(await loadPack());
  const count = { right: 0, wrong: 0, neutral: 0, same: 0, sameFound: 0, variant: 0, variantFound: 0, near: 0, nearFound: 0 };
  const say = (line: string) => values.list && console.log(line);
  for (const article of articles) {
    const text = await readFile(join(folder, article.file), 'utf8');
    const { mentions } = matchText(text, pack, values.dated ? { published: article.date } : {});
    const found = mentions.filter((mention) => mention.kind === 'claim');
    const seen = new Set<string>();
    for (const mention of found) {
      const touched = article.sentences.filter((each) => each.start < mention.end && mention.start < each.end);
      const relations = touched
        .flatMap((each) => each.labels)
        .filter((label) => label.claim === mention.id)
        .map((label) => label.relation);
      const right = relations.some((relation) => relation === 'same' || relation === 'variant');
      const neutral = relations.some((relation) => relation === 'related' || relation === 'contradicts');
      const key = `${mention.id} ${touched.map((each) => each.start).join() || mention.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (right) count.right++;
      else if (neutral) count.neutral++;
      else {
        count.wrong++;
        say(`WRONG ${article.file} ${mention.id} ${mention.score.toFixed(2)}: ${text.slice(mention.start, mention.end)}`);
        say(`      ~ ${mention.evidence.wording}`);
      }
    }
    for (const sentence of article.sentences) {
      for (const { claim, relation } of sentence.labels) {
        const hit = found.some((each) => each.id === claim && each.start < sentence.end && sentence.start < each.end);
        if (relation === 'same') count.same++;
        if (relation === 'same' && hit) count.sameFound++;
        if (relation === 'variant') count.variant++;
        if (relation === 'variant' && hit) count.variantFound++;
        if (relation === 'near_miss') count.near++;
        if (relation === 'near_miss' && hit) count.nearFound++;
        if ((relation === 'same' || relation === 'variant') && !hit) {
          say(`MISSED ${relation} ${article.file} ${claim}: ${text.slice(sentence.start, sentence.end)}`);
        }
      }
    }
  }
  console.log(`precision (same or variant)  ${share(count.right, count.right + count.wrong)}, ${count.neutral} related left out`);
  console.log(`recall, same                 ${share(count.sameFound, count.same)}`);
  console.log(`recall, variants             ${share(count.variantFound, count.variant)}`);
  console.log(`near misses matched          ${share(count.nearFound, count.near)}`);
}
