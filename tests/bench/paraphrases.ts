import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse } from 'yaml';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { ClaimScores, type LabelledSentence, type LabelledText, type Relation } from './claim-scores.ts';

const ARTICLES = new URL('./paraphrases/articles.yaml', import.meta.url);
const HALVES = ['a', 'b'] as const;

const Ids = v.optional(v.array(v.string()), []);
const Articles = v.array(
  v.strictObject({
    outlet: v.string(),
    published: v.pipe(v.string(), v.isoDate()),
    text: v.array(v.strictObject({ s: v.string(), claims: Ids, variant: Ids, may: Ids, not: Ids })),
  }),
);
type Article = v.InferOutput<typeof Articles>[number];

/** The article as a page has it, each sentence a paragraph, as wire copy is set. */
function labelledText({ outlet, published, text }: Article): LabelledText {
  const sentences: LabelledSentence[] = [];
  let start = 0;
  for (const { s, claims, variant, may, not } of text) {
    const as = (ids: string[], relation: Relation) => ids.map((claim) => ({ claim, relation }));
    const labels = [
      ...as(claims, 'same'),
      ...as(variant, 'variant'),
      ...as(may, 'related'),
      ...as(not, 'near_miss'),
    ];
    sentences.push({ start, end: start + s.length, labels });
    start += s.length + 2;
  }
  return {
    name: `${outlet}, ${published},`,
    published,
    sentences,
    text: text.map(({ s }) => s).join('\n\n'),
  };
}

function checkIds(articles: readonly LabelledText[], known: ReadonlySet<string>): void {
  const labels = articles.flatMap(({ sentences }) => sentences).flatMap((sentence) => sentence.labels);
  const unknown = new Set(labels.map(({ claim }) => claim).filter((claim) => !known.has(claim)));
  if (unknown.size > 0) {
    throw new Error(
      `labels name claims that the bundled pack has not got, mend them: ${[...unknown].join(', ')}`,
    );
  }
}

/** The texts of each half. */
export async function paraphrasedTexts(): Promise<Map<(typeof HALVES)[number], LabelledText[]>> {
  const articles = v.parse(Articles, parse(await readFile(ARTICLES, 'utf8'))).map(labelledText);
  return new Map(
    HALVES.map((half, index) => [half, articles.filter((_, at) => at % HALVES.length === index)]),
  );
}

/**
 * Precision and recall of claims in news texts that were written for this from the claims' neutral statements alone, without
 * sight of the pack's wordings or of the matcher, in the voices of many newsrooms.
 *
 * The texts alternate between two halves. Half `a` may be used for tuning, and `--list` shows its errors; half `b` is kept
 * for testing, and what is missed or wrong in it is counted but never shown. A gap between the two is what tuning on `a`
 * has learned by heart.
 *
 * @throws Error where a label names a claim that the bundled pack has not got
 */
export async function paraphrases(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { list: { type: 'boolean', default: false }, half: { type: 'string' } },
  });
  const half = v.parse(
    v.optional(v.picklist(HALVES, 'usage: npm run bench -- paraphrases [--list] [--half a|b]')),
    values.half,
  );
  const articles = await paraphrasedTexts();
  const pack = await loadPack();
  checkIds([...articles.values()].flat(), new Set(pack.claims.map((claim) => claim.id)));
  const compiled = compilePack(pack);
  for (const [name, texts] of articles) {
    if (half !== undefined && half !== name) continue;
    const scores = new ClaimScores(compiled, (line) => values.list && name === 'a' && console.log(line));
    for (const text of texts) scores.add(text);
    console.log(`half ${name}`);
    for (const line of scores.lines()) console.log(`  ${line}`);
  }
}
