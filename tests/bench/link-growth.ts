import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { build } from '#lib/cli/build/build.ts';
import { basilArticles } from './link/basil.ts';
import { Random } from './random.ts';

/** So many made articles fall on one day, as in a crawl of some dozen outlets. */
const A_DAY = 33;
const DAY = 86_400_000;
const OUTLETS = 50;

/**
 * The bench `link-growth DATA [COUNT…]`: makes COUNT articles (1,000 and 10,000 unless told) of the paragraphs of BASIL
 * (https://github.com/launchnlp/BASIL), builds a pack of them with one worker, and prints processor time and memory. Each made article has some paragraphs of one real
 * article and a few of another, so that events of several articles come about; they lie in a temporary folder.
 */
export async function linkGrowth([data = '', ...counts]: string[]): Promise<void> {
  const real = (await basilArticles(join(data, 'basil'))).map(({ source }) => source.text.split('\n'));
  const folder = await mkdtemp(join(tmpdir(), 'link-growth-'));
  try {
    for (const count of counts.length > 0 ? counts.map(Number) : [1000, 10_000]) {
      const input = join(folder, `${count}.jsonl`);
      const out = join(folder, `${count}.json`);
      const words = await write(input, real, count);
      const before = process.cpuUsage();
      await build([input, '-o', out, '--workers', '1']);
      const used = process.cpuUsage(before);
      const seconds = (used.user + used.system) / 1e6;
      const memory = process.resourceUsage().maxRSS / 1024;
      const { size } = await stat(out);
      console.log(
        `link-growth: ${count} articles, ${words} words, ${seconds.toFixed(0)} s of processor time, ${((seconds / count) * 1000).toFixed(1)} ms an article, peak ${Math.round(memory)} MB, pack ${Math.round(size / 2 ** 20)} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(path: string, real: readonly string[][], count: number): Promise<number> {
  const random = new Random(7);
  const stream = createWriteStream(path);
  const days = Math.ceil(count / A_DAY);
  let words = 0;
  for (let i = 0; i < count; i++) {
    const base = random.of(real).filter(() => random.next() < 0.2);
    const text = [...base, ...random.of(real).filter(() => random.next() < 0.06)].join('\n');
    words += text.split(/\s+/).length;
    const published = new Date(Date.UTC(2000, 0, 1) + random.below(days) * DAY).toISOString().slice(0, 10);
    const line = JSON.stringify({ id: `a${i}`, outlet: `Outlet ${random.below(OUTLETS)}`, published, text });
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return words;
}
