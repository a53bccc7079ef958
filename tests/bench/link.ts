import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { shippedReading } from '#lib/cli/build/load-model.ts';
import { extractRecord } from '#lib/link/extract-record.ts';
import { linkRecords } from '#lib/link/link-records.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { basilArticles } from './link/basil.ts';
import { funnel } from './link/funnel.ts';
import { linkedPairs } from './link/linked-pairs.ts';
import { ownPages } from './link/own-pages.ts';
import { scoreSeeds } from './link/score-seeds.ts';
import { seedArticles } from './link/seed-articles.ts';
import { winkPass } from './link/wink-pass.ts';
import { Random } from './random.ts';

const HEAD = { id: 'bench', title: 'Bench', licence: 'none', makers: ['bench'] };
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/**
 * The bench `link DATA [SAMPLE [WINK]]`: DATA holds `basil/` (https://github.com/launchnlp/BASIL) and, beside it or in it, `seeds/` with the
 * four articles and their `analysis.json`. Prints the figures; with SAMPLE so many linked pairs drawn at random, to be judged
 * by the rule in `tests/bench/link/rule.md`; with WINK, a folder that holds wink-nlp, also the time that takes for the same texts.
 */
export async function link([data, sample, wink]: string[]): Promise<void> {
  if (data === undefined || !(await isThere(join(data, 'basil')))) {
    console.log('link: skipped. Name a folder that holds basil/ (https://github.com/launchnlp/BASIL).');
    return;
  }
  const readWith = await shippedReading();
  const seeds = [join(data, 'seeds'), join(data, '..', 'seeds')];
  for (const folder of seeds) {
    if (!(await isThere(join(folder, 'analysis.json')))) continue;
    const gold: unknown = JSON.parse(await readFile(join(folder, 'analysis.json'), 'utf8'));
    const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
    const articles = await seedArticles(folder, files, gold);
    const records = articles.map((article) => extractRecord(article, readWith, article.article.id));
    const score = scoreSeeds(records, linkRecords(records, HEAD), gold);
    console.log(
      `seeds: cross-outlet claims found ${score.found.length} of ${score.claims}, wrongly linked pairs ${score.wrong.length} of ${score.pairs}`,
    );
    for (const line of funnel(records, score.shared, score.found)) console.log(`  ${line}`);
    for (const wrong of score.wrong) console.log(`  wrong: ${wrong}`);
    console.log(
      `  quotations covered ${percent(score.covered, score.quotations)}, with the right stance ${percent(score.right, score.quotations)}`,
    );
    break;
  }
  const articles = await basilArticles(join(data, 'basil'));
  const started = performance.now();
  const cpu = process.cpuUsage();
  const records = articles.map(({ source }) => extractRecord(source, readWith, source.article.id));
  const pack = parsePack(JSON.parse(JSON.stringify(linkRecords(records, HEAD))));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const used = (user + system) / 1e6;
  const eventOf = new Map(articles.map(({ source, event }) => [source.article.id, event]));
  const pairs = linkedPairs(pack);
  const within = pairs.filter(([a, b]) => eventOf.get(a.article) === eventOf.get(b.article)).length;
  const perEvent = new Map([...new Set(eventOf.values())].map((event) => [event, 0]));
  for (const { appearances } of pack.claims) {
    const event = eventOf.get(appearances[0]?.article ?? '');
    if (event !== undefined) perEvent.set(event, (perEvent.get(event) ?? 0) + 1);
  }
  const rich = [...perEvent.values()].filter((claims) => claims >= 3).length;
  const words = records.reduce((sum, record) => sum + record.words, 0);
  console.log(
    `BASIL: ${pack.claims.length} claims, ${pairs.length} linked pairs, within one event ${percent(within, pairs.length)}`,
  );
  console.log(`  events with at least three claims ${percent(rich, perEvent.size)} of ${perEvent.size}`);
  console.log(
    `  ${Math.round(words / seconds)} words a second (${Math.round(words / used)} a second of processor time), one thread`,
  );
  const seen = ownPages(articles, pack);
  console.log(
    `  on its own pages: ${seen.found} of ${seen.appearances} appearances marked, ${seen.others} other sentences taken for a claim, ${seen.foreign} of them of another event`,
  );
  if (wink !== undefined) {
    const theirs = winkPass(
      wink,
      articles.map(({ source }) => source.text),
    );
    console.log(`  one pass of wink-nlp: ${Math.round(words / theirs)} words a second of processor time`);
  }
  show(pairs, Number(sample ?? 0));
}

function show(pairs: ReturnType<typeof linkedPairs>, count: number): void {
  const random = new Random(11);
  const rest = [...pairs];
  for (let i = 0; i < count && rest.length > 0; i++) {
    const [drawn] = rest.splice(random.below(rest.length), 1);
    if (drawn) console.log(`${i + 1}\n  ${drawn[0].quote}\n  ${drawn[1].quote}`);
  }
}
