import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { shippedReading } from '#lib/cli/build/load-model.ts';
import { type Example, fitLogistic } from '#lib/cli/train/fit-logistic.ts';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import { extractRecord } from '#lib/link/extract-record.ts';
import { FEATURE_NAMES, featuresOf } from '#lib/link/likelihood.ts';
import type { Span } from '#lib/model/span.ts';
import { basilArticles } from './link/basil.ts';
import { eventPairs } from './link/event-pairs.ts';

const PlaceSchema = v.object({ article: v.string(), start: v.number(), end: v.number() });
const JudgedSchema = v.array(v.object({ a: PlaceSchema, b: PlaceSchema, right: v.boolean() }));
const LabelledSchema = v.object({
  articles: v.array(
    v.object({
      file: v.string(),
      outlet: v.string(),
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
/** Labelled articles speak of all their pairs, most of them far apart: each counts for less than one judged by hand. */
const OF_LABELLED = 0.5;
/** So much of the longer one must be common for a statement to be the one that was judged. */
const SAME_PLACE = 0.7;

const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const isAt = (a: Span, b: Span) => common(a, b) > SAME_PLACE * Math.max(a.end - a.start, b.end - b.start);
const covers = (a: Span, b: Span) => common(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);

/**
 * The bench `link-weights DATA`: learns the weights of `lib/link/likelihood.ts` anew and prints them. DATA holds `basil/`
 * (https://github.com/launchnlp/BASIL), whose pairs were judged by hand (`labels/statement-pairs.json`), and `same-event/`
 * (articles with `labels.json`; see the bench `same-event`), whose pairs follow from the claims they are labelled with.
 */
export async function linkWeights([data = '']: string[]): Promise<void> {
  const readWith = await shippedReading();
  const judged = v.parse(
    JudgedSchema,
    JSON.parse(await readFile(new URL('./labels/statement-pairs.json', import.meta.url), 'utf8')),
  );
  const events = new Map<string, ArticleRecord[]>();
  for (const { event, source } of await basilArticles(join(data, 'basil')))
    events.set(event, [...(events.get(event) ?? []), extractRecord(source, readWith, source.article.id)]);
  const basil = [...events.values()].flatMap((records) =>
    eventPairs(records).flatMap(({ a, b, evidence }): Example[] => {
      const found = judged.find(
        (each) =>
          each.a.article === a.article && each.b.article === b.article && isAt(each.a, a) && isAt(each.b, b),
      );
      return found ? [{ features: featuresOf(evidence), target: Number(found.right), weight: 1 }] : [];
    }),
  );
  const labelled = await sameEventCases(join(data, 'same-event'), readWith);
  const { mean, scale, ...fitted } = fitLogistic([...basil, ...labelled], FEATURE_NAMES);
  // Of features as they are, where the fit is of standardised ones.
  const weights = fitted.weights.map((weight, i) => weight / (scale[i] ?? 1));
  const bias = weights.reduce((sum, weight, i) => sum - weight * (mean[i] ?? 0), fitted.bias);
  console.log(`link-weights: from ${basil.length} judged pairs and ${labelled.length} of labelled articles`);
  for (const [i, name] of FEATURE_NAMES.entries()) console.log(`  ${name}: ${weights[i]?.toFixed(2)},`);
  console.log(`  BIAS = ${bias.toFixed(2)}`);
}

async function sameEventCases(
  folder: string,
  readWith: Awaited<ReturnType<typeof shippedReading>>,
): Promise<Example[]> {
  const { articles } = v.parse(
    LabelledSchema,
    JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')),
  );
  const records: ArticleRecord[] = [];
  for (const { file, outlet, date } of articles) {
    const text = await readFile(join(folder, file), 'utf8');
    const article = { id: file, outlet, published: date, language: 'en' };
    const source = {
      article,
      outlet: { id: outlet, name: outlet, certainty: 'certain' as const, domains: [] },
      text,
    };
    records.push(extractRecord(source, readWith, file));
  }
  const claimsAt = (at: Span & { article: string }) =>
    (articles.find(({ file }) => file === at.article)?.sentences ?? [])
      .filter((sentence) => covers(sentence, at))
      .flatMap(({ labels }) => labels)
      .filter(({ relation }) => relation === 'same' || relation === 'variant')
      .map(({ claim }) => claim);
  return eventPairs(records).map(({ a, b, evidence }) => {
    const theirs = claimsAt(b);
    const right = claimsAt(a).some((claim) => theirs.includes(claim));
    return { features: featuresOf(evidence), target: Number(right), weight: OF_LABELLED };
  });
}
