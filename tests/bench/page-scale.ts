import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPack } from '#lib/cli/load-pack.ts';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { readTermTables, writeTermTables } from '#lib/match/term-tables-file.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { manyClaims, packJson } from './many-claims.ts';
import { memoryInUse } from './memory-in-use.ts';
import { Random } from './random.ts';

const PARAGRAPHS = 60;
/** How often what is fast is done; the least counts. */
const RUNS = 5;

const say = (what: string, value: string) => console.log(`${what.padEnd(60)}${value}`);

/** What some work gives, and the milliseconds of processor time that it takes. */
function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

const least = (work: () => unknown) => Math.min(...Array.from({ length: RUNS }, () => timed(work).ms));

async function measure(name: string, pack: KnowledgePack, page: string): Promise<void> {
  const before = await memoryInUse();
  const first = timed(() => compilePack(pack));
  const file = writeTermTables(first.result.tables);
  const again = least(() => compilePack(pack, readTermTables(file)));
  const kept = compilePack(pack, readTermTables(file));
  say(`${name}: compiling`, `${first.ms.toFixed(0)} ms, ${(file.length / 1e6).toFixed(1)} MB to keep`);
  say(
    `${name}: compiling from what was kept`,
    `${again.toFixed(1)} ms, ${(first.ms / again).toFixed(0)} times faster`,
  );
  const cold = timed(() => matchText(page, kept, {})).ms;
  const warm = least(() => matchText(page, kept, {}));
  say(
    `${name}: a page of ${PARAGRAPHS} paragraphs, first and later`,
    `${cold.toFixed(0)} ms, ${warm.toFixed(0)} ms`,
  );
  const after = await memoryInUse();
  if (before !== undefined && after !== undefined)
    say(`${name}: memory, both of these included`, `${((after - before) / 1e6).toFixed(0)} MB`);
}

/**
 * What opening a pack costs the background, with and without what it keeps, and what a page costs then: with the bundled pack,
 * and with one of so many CLAIMS (100,000 where none are given). Run with `node --expose-gc --max-old-space-size=8000`. DATA as for
 * `match-scale`.
 */
export async function pageScale([data, most = '100000']: string[]): Promise<void> {
  if (data === undefined) throw new Error('usage: npm run bench -- page-scale DATA [CLAIMS]');
  const paths = globSync(join(data, 'basil/articles/*/*.json')).sort();
  const news = await Promise.all(paths.slice(0, 3).map((path) => readFile(path, 'utf8')));
  const paragraphs = news.flatMap((json) => (JSON.parse(json)['body-paragraphs'] as string[][]).flat());
  const page = paragraphs.slice(0, PARAGRAPHS).join('\n');
  const bundled = await loadPack();
  await measure('bundled pack', bundled, page);
  const claims = (await manyClaims(data, new Random(7))).slice(0, Number(most));
  const article = (id: string) => ({ ...bundled.articles[0], id });
  const others = {
    ...bundled,
    articles: ['one', 'two'].map(article),
    entities: bundled.entities.map((entity) => ({ ...entity, titles: [], introductions: [] })),
    contrasts: [],
    labelSets: [],
  };
  const json = JSON.stringify({ ...others, claims: [] }).replace(
    '"claims":[]',
    () => `"claims":${packJson(claims)}`,
  );
  const read = timed(() => JSON.parse(json));
  const parsed = timed(() => parsePack(read.result));
  say(
    `${claims.length} claims: JSON.parse, checking`,
    `${read.ms.toFixed(0)} ms, ${parsed.ms.toFixed(0)} ms`,
  );
  await measure(`${claims.length} claims`, parsed.result, page);
}
