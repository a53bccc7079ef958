import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { extractAll } from './extract-all.ts';
import { readInputs } from './read-inputs.ts';

/**
 * The command `extract [--workers N] [PATH…]`: one record a line on standard output for each article, in the order of the
 * inputs; standard input holds JSON lines where no path is named. What is left out is named on standard error.
 */
export async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { workers: { type: 'string', default: String(availableParallelism()) } },
  });
  const workers = Math.max(1, Math.trunc(Number(values.workers)) || 1);
  for await (const each of extractAll(readInputs(positionals.length > 0 ? positionals : ['-']), workers)) {
    if ('reason' in each) console.error(`${each.where}: ${each.reason}`);
    else {
      process.stdout.write(each.record.json);
      if (!process.stdout.write('\n')) await once(process.stdout, 'drain');
    }
  }
  return 0;
}
