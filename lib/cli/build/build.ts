import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { packPieces } from '#lib/pack/pack-json.ts';
import { InputError } from '../input-error.ts';
import { extractAll } from './extract-all.ts';
import { linkFile } from './link-file.ts';
import { packHead } from './pack-head.ts';
import { readInputs } from './read-inputs.ts';
import { type Entry, RecordFile } from './record-file.ts';
import { reportPage } from './report-page.ts';
import { type BuildReport, reportText } from './report-text.ts';
import { writeAside, writeProblem } from './write-file.ts';

/**
 * The command `build ARTICLES… -o PACK`: reads articles of any event and links them into a knowledge pack.
 *
 * Beside the pack stands `PACK.records.jsonl` with what was read: a build that was stopped goes on from it, and a build with
 * one more article reads only that one. The pack is the same, byte for byte, however many workers there are and however
 * often the build was stopped; it is written aside and renamed.
 *
 * @returns the exit code: 1 where not one article could be used
 * @throws InputError for paths that cannot be read or written
 */
export async function build(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      title: { type: 'string' },
      report: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const out = values.output;
  if (positionals.length === 0 || out === undefined)
    throw new InputError('build', 'name articles and the pack to make of them: build ARTICLES -o pack.json');
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 256)
    throw new InputError('build', '--workers is a number from 1 to 256.');
  process.once('SIGINT', () => {
    console.error(`\nStopped. ${out} is as it was; the same command goes on where this one stopped.`);
    process.exit(130);
  });
  const file = await RecordFile.open(`${out}.records.jsonl`).catch((error: unknown) => {
    throw writeProblem(out, error);
  });
  try {
    const { entries, skipped } = await readAll(positionals, file, workers, out);
    if (entries.length === 0) {
      console.error(reportText({ skipped, entries }));
      throw new InputError(
        positionals.join(' '),
        `there is no article to make a pack of; ${out} is as it was.`,
      );
    }
    const { pack, duplicates } = await linkFile(file, entries, packHead(values.title, out), workers);
    for (const { where, of } of duplicates) skipped.push({ where, reason: `is the same article as ${of}` });
    const report = { pack, skipped, entries };
    await writeAside(out, packPieces(pack));
    if (values.report !== undefined) await writeAside(values.report, reportPage(report));
    console.log(reportText(report));
    return 0;
  } finally {
    await file.close();
  }
}

/** Reads what is not in the record file yet; gives the entries of all inputs, and what was left out and why. */
async function readAll(
  paths: string[],
  file: RecordFile,
  workers: number,
  out: string,
): Promise<{ entries: Entry[]; skipped: BuildReport['skipped'] }> {
  const wanted = new Set<string>();
  const skipped: BuildReport['skipped'] = [];
  const bar = new cliProgress.SingleBar(
    { format: '{value} articles read, {rate} a second', noTTYOutput: false },
    cliProgress.Presets.legacy,
  );
  const started = Date.now();
  let done = 0;
  bar.start(0, 0, { rate: 0 });
  const step = () => {
    done++;
    bar.update(done, { rate: Math.round(done / Math.max(1, (Date.now() - started) / 1000)) });
  };
  try {
    const isNew = (key: string, where: string) => {
      if (wanted.has(key)) {
        skipped.push({ where, reason: 'is the same input as an earlier one' });
        return false;
      }
      wanted.add(key);
      if (!file.entries.has(key)) return true;
      step();
      return false;
    };
    for await (const each of extractAll(readInputs(paths), workers, isNew)) {
      if ('reason' in each) skipped.push({ where: each.where, reason: each.reason });
      else await file.add(each);
      step();
    }
  } catch (error) {
    throw writeProblem(out, error);
  } finally {
    bar.stop();
  }
  return { entries: [...file.entries.values()].filter(({ key }) => wanted.has(key)), skipped };
}
