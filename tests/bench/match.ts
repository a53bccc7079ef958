import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadAcceptor, loadRanker, rankContext } from '#lib/cli/load-models.ts';
import { readCheckThat } from '#lib/cli/train/checkthat.ts';
import { fitModels } from '#lib/cli/train/fit-judge.ts';
import { readLessons } from '#lib/cli/train/read-lessons.ts';
import { readMsrp, readSts, type SentencePair } from '#lib/cli/train/sentence-pairs.ts';
import { ACCEPT_FEATURES, type Acceptor, acceptCase, chanceOf } from '#lib/match/rank/acceptor.ts';
import type { RankedText } from '#lib/match/rank/build-claim-index.ts';
import { QUICK, rankClaims } from '#lib/match/rank/claim-ranker.ts';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { calibrationError, type JudgedCase, recallAt } from './acceptance.ts';
import { Random } from './random.ts';

/** How many sentences of unrelated news are mixed in. */
const UNRELATED = 2000;

const BasilArticle = v.object({ 'body-paragraphs': v.array(v.array(v.string())) });

/** Sentences of BASIL, US political news, chosen by chance; the same each time. */
async function unrelatedNews(data: string): Promise<string[]> {
  const files = globSync(join(data, 'basil/articles/*/*.json')).sort();
  const texts = await Promise.all(
    files.map(async (file) => v.parse(BasilArticle, JSON.parse(await readFile(file, 'utf8')))),
  );
  const all = [...new Set(texts.flatMap((article) => article['body-paragraphs'].flat()))];
  const random = new Random(1);
  return all
    .filter((sentence) => sentence.split(/\s+/).length >= 5)
    .map((sentence) => ({ sentence, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, UNRELATED)
    .map(({ sentence }) => sentence);
}

/** The cases of CheckThat! dev with unrelated news among the queries, and the mean average precision of the five best. */
async function checkThat(data: string, ranker: LinearModel) {
  const folder = join(data, 'checkthat2020');
  const { claims, queries } = await readCheckThat(folder, 'dev');
  const { queries: trained } = await readCheckThat(folder, 'train');
  const known = new Set(trained.flatMap(({ relevant }) => [...relevant]));
  const context = await rankContext(claims);
  const cases: JudgedCase[] = [];
  const precisions: { precision: number; isNew: boolean }[] = [];
  const add = (query: string, relevant: ReadonlySet<string>) => {
    const isRight = (claim: number | undefined) => relevant.has(claims[claim ?? -1]?.id ?? '');
    const quick = rankClaims(query, context, ranker, QUICK);
    const [best] = quick;
    if (best) {
      const seen = acceptCase(query, quick, claims[best.claim]?.text ?? '', context);
      cases.push({ seen, isRight: isRight(best.claim) });
    }
    if (relevant.size === 0) return 0;
    const ranking = rankClaims(query, context, ranker);
    let hits = 0;
    let sum = 0;
    for (const [i, { claim }] of ranking.slice(0, 5).entries()) {
      if (!isRight(claim)) continue;
      hits += 1;
      sum += hits / (i + 1);
    }
    return sum / relevant.size;
  };
  for (const { text, relevant } of queries) {
    precisions.push({ precision: add(text, relevant), isNew: ![...relevant].some((id) => known.has(id)) });
  }
  const news = await unrelatedNews(data);
  for (const sentence of news) add(sentence, new Set());
  return { cases, wanted: queries.length, asked: queries.length + news.length, precisions, claims };
}

/** Pairs that say the same, and near misses, against their second halves among other claims. */
async function pairCases(pairs: readonly SentencePair[], among: readonly RankedText[], ranker: LinearModel) {
  const claims = [...pairs.map(({ second }) => ({ text: second, title: '' })), ...among];
  const context = await rankContext(claims);
  const judged = pairs.filter(({ same }) => same >= 0.8 || same <= 0.4);
  const cases = judged.flatMap(({ first, second, same }): JudgedCase[] => {
    const ranking = rankClaims(first, context, ranker, QUICK);
    const [best] = ranking;
    if (!best) return [];
    const text = claims[best.claim]?.text ?? '';
    return [{ seen: acceptCase(first, ranking, text, context), isRight: text === second && same >= 0.8 }];
  });
  return { cases, wanted: judged.filter(({ same }) => same >= 0.8).length, asked: judged.length };
}

/** Where no claim is as sure as this, none is shown. */
const PRECISION = 0.95;

/**
 * How well claims are ranked and accepted, on data not trained on: CheckThat! 2020 dev (github.com/sshaar/clef2020-factchecking-task2)
 * with sentences of BASIL (github.com/launchnlp/BASIL) among the queries, the validation part of MSRP and the STS headlines of
 * 2014 (both github.com/brmson/dataset-sts), each among CheckThat!'s claims. `--ablate` trains the acceptor once for each group
 * of features, without it, and calibrates it as the whole one is. DATA holds `checkthat2020`, `basil`, `msrp`, `sts-headlines`;
 * `--ablate` wants `fctweet`, `polnear` too.
 */
export async function match(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ablate: { type: 'boolean', default: false } },
  });
  const [data] = positionals;
  if (data === undefined) throw new Error('usage: npm run bench -- match [--ablate] DATA');
  const ranker = await loadRanker();
  const { precisions, claims, ...tweets } = await checkThat(data, ranker);
  const headlines = await readSts(join(data, 'sts-headlines', '2014-headlines.tsv'));
  const msrp = await readMsrp(join(data, 'msrp', 'msr-para-val.tsv'));
  const sets = {
    'CheckThat! dev and unrelated news': tweets,
    'STS headlines 2014': await pairCases(headlines, claims, ranker),
    'MSRP validation': await pairCases(msrp, claims, ranker),
  };
  const mean = (list: { precision: number }[]) =>
    (list.reduce((sum, { precision }) => sum + precision, 0) / list.length).toFixed(4);
  const fresh = precisions.filter(({ isNew }) => isNew);
  console.log(
    `CheckThat! 2020 dev, MAP@5             ${mean(precisions)} (${precisions.length} queries, ${claims.length} claims)`,
  );
  console.log(`the same, claims that train lacks      ${mean(fresh)} (${fresh.length} queries)`);
  const report = (what: string, acceptor: Acceptor) => {
    console.log(`\n${what}`);
    for (const [name, { cases, wanted, asked }] of Object.entries(sets)) {
      const judged = cases.map(({ seen, isRight }) => ({ chance: chanceOf(acceptor, seen), isRight }));
      const at = (precision: number) => recallAt(judged, wanted, precision).toFixed(3);
      const error = (queries: number) => calibrationError(judged, queries).toFixed(3);
      console.log(
        `  ${name.padEnd(36)}recall at precision 0.95 ${at(PRECISION)}, 0.90 ${at(0.9)}; ` +
          `calibration error ${error(asked)}, ${error(judged.length)} where a claim was found`,
      );
    }
  };
  const shipped = await loadAcceptor();
  report('the acceptor that ships', shipped);
  report('posts and sentences judged as posts', { posts: shipped.posts, sentences: shipped.posts });
  if (!values.ablate) return;
  const lessons = await readLessons(data, ranker);
  for (const group of new Set(ACCEPT_FEATURES.map((name) => name.split(':', 1)[0] ?? ''))) {
    const hidden = new Set(ACCEPT_FEATURES.filter((name) => name.startsWith(`${group}:`)));
    const without = (kind: keyof Acceptor) => {
      const { slope, offset } = shipped[kind];
      return { ...fitModels(lessons[kind], hidden), slope, offset };
    };
    report(`without ${group}`, { posts: without('posts'), sentences: without('sentences') });
  }
}
