import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { loadRanker, loadWordVectors } from '#lib/cli/load-models.ts';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { findNames } from '#lib/match/find-names.ts';
import { matchText } from '#lib/match/match-text.ts';
import { compileNames } from '#lib/match/name-index.ts';
import { buildClaimIndex } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import { QUICK, rankClaims } from '#lib/match/rank/claim-ranker.ts';
import { RankContext } from '#lib/match/rank/rank-context.ts';
import { rankTerms } from '#lib/match/rank/rank-terms.ts';
import { sentences } from '#lib/text/sentences.ts';
import { words } from '#lib/text/words.ts';
import { ALIASES, manyClaims, manyEntities, packJson } from './many-claims.ts';
import { memoryInUse } from './memory-in-use.ts';
import { Random } from './random.ts';

const SENTENCES = 1000;
/** Slower searches are given fewer sentences; their figures are for a thousand all the same. */
const FEW = 50;
const PAGE = 60;
/** Milliseconds of processor time that work takes: the least of so many runs. */
function cost(work: () => void, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The cost of each of several pieces of work that take turns, so that what else the machine does slows all of them. */
function costs(works: readonly (() => void)[], rounds = 9): number[] {
  const times = Array.from({ length: rounds }, () => works.map((work) => cost(work, 1)));
  return works.map((_, i) => Math.min(...times.map((round) => round[i] ?? 0)));
}

const say = (what: string, value: string) => console.log(`${what.padEnd(64)}${value}`);

/** What matching costs with many claims, names and words, beside searches that are widely used. Run with `node --expose-gc`. */
export async function matchScale([data]: string[]): Promise<void> {
  if (data === undefined) throw new Error('usage: npm run bench -- match-scale DATA');
  const random = new Random(7);
  const claims = await manyClaims(data, random);
  const news = await Promise.all(
    globSync(join(data, 'basil/articles/*/*.json'))
      .sort()
      .map((file) => readFile(file, 'utf8')),
  );
  const text = news.flatMap((json) => (JSON.parse(json)['body-paragraphs'] as string[][]).flat()).join('\n');
  const queries = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .slice(0, SENTENCES);

  const file = buildClaimIndex(claims);
  const json = packJson(claims);
  const parse = cost(() => JSON.parse(json));
  const load = cost(() => new ClaimIndex(file));
  say('compiled index of 100,000 claims, on disk', `${(file.length / 1e6).toFixed(1)} MB`);
  say('JSON.parse of the same pack', `${parse.toFixed(0)} ms`);
  say('loading the index', `${load.toFixed(1)} ms, ${(parse / load).toFixed(0)} times faster`);

  const vectors = await loadWordVectors();
  const model = await loadRanker();
  const before = await memoryInUse();
  const many = new RankContext(new ClaimIndex(file.slice()), vectors);
  const search = (context: RankContext, list: readonly string[]) => () => {
    for (const query of list) rankClaims(query, context, model, QUICK);
  };
  search(many, queries)();
  const after = await memoryInUse();
  if (before !== undefined && after !== undefined)
    say(
      'memory kept, the index included, after 1,000 sentences',
      `${((after - before) / 1e6).toFixed(1)} MB`,
    );
  const few = new RankContext(new ClaimIndex(buildClaimIndex(claims.slice(0, 1000))), vectors);
  const [small = 0, large = 0] = costs([search(few, queries), search(many, queries)]);
  say('1,000 sentences against 1,000 claims', `${small.toFixed(0)} ms`);
  say(
    '1,000 sentences against 100,000 claims',
    `${large.toFixed(0)} ms, ${(large / small).toFixed(1)} times as long`,
  );

  const stemmed = (each: string) => rankTerms(each).map(({ stem }) => stem);
  const mini = new MiniSearch({ fields: ['text'], tokenize: stemmed, processTerm: (term) => term });
  mini.addAll(claims.map(({ text: own, title }, id) => ({ id, text: `${own} ${title}` })));
  const slow =
    (cost(() => {
      for (const query of queries.slice(0, FEW)) mini.search(query);
    }, 1) *
      SENTENCES) /
    FEW;
  say(
    'the same with stemmed MiniSearch',
    `${slow.toFixed(0)} ms, ${(slow / large).toFixed(0)} times as long`,
  );

  const vocabulary = [...new Set(words(text).map(({ key }) => key))].filter((key) => key.length > 3);
  const names = compileNames(manyEntities(random, vocabulary));
  const pass = (part: string) => cost(() => findNames(words(part), part, names));
  const half = pass(text.slice(0, text.length / 2));
  const whole = pass(text);
  say(
    `${ALIASES} names, ${(text.length / 1e6).toFixed(1)} million letters`,
    `${whole.toFixed(0)} ms; half the text ${half.toFixed(0)} ms`,
  );

  const pack = await loadPack();
  const compiled = compilePack(pack);
  const page = queries.slice(0, PAGE);
  const warm = cost(() => matchText(page.join('\n'), compiled, {}), 10);
  const fuse = new Fuse(
    pack.claims.flatMap(({ statement, wordings, appearances }) => [
      statement,
      ...wordings,
      ...appearances.map(({ quote }) => quote),
    ]),
    { includeScore: true, ignoreLocation: true },
  );
  const fuzzy = cost(() => {
    for (const sentence of page) fuse.search(sentence);
  }, 1);
  say('a page of 60 sentences against the bundled pack, warm', `${warm.toFixed(1)} ms`);
  say('the same with fuse.js', `${fuzzy.toFixed(0)} ms, ${(fuzzy / warm).toFixed(0)} times as long`);

  const long = (letters: number) => text.repeat(Math.ceil(letters / text.length)).slice(0, letters);
  const [five, ten] = [5e6, 10e6].map((letters) => {
    const part = long(letters);
    return cost(() => matchText(part, compiled, {}), 1);
  });
  say('a text of 5 million letters, of 10 million', `${five?.toFixed(0)} ms, ${ten?.toFixed(0)} ms`);
}
