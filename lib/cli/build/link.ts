import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import { packPieces } from '#lib/pack/pack-json.ts';
import { InputError } from '../input-error.ts';
import { lines } from './lines.ts';
import { linkFile } from './link-file.ts';
import { packHead } from './pack-head.ts';
import { packRecord } from './packed-record.ts';
import { RecordFile } from './record-file.ts';
import { ArticleRecordSchema } from './record-schema.ts';
import { writeProblem } from './write-file.ts';

/**
 * The command `link [--title TITLE] [--workers N]`: records, one a line on standard input in any order, become a pack on
 * standard output. Of two records of one article the first by key is taken. The records wait in a file of their own, so that
 * memory holds only what tells events apart.
 *
 * @throws InputError for a line that is no record, or where there is none
 */
export async function link(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      title: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const workers = Math.max(1, Math.trunc(Number(values.workers)) || 1);
  const folder = await mkdtemp(join(tmpdir(), 'second-source-link-'));
  const path = join(folder, 'records.jsonl');
  const file = await RecordFile.open(path);
  try {
    for await (const { number, text } of lines(process.stdin)) {
      if (text?.trim() === '') continue;
      await file.add({ where: '', record: packRecord(parseRecord(text, number)) });
    }
    const entries = [...file.entries.values()];
    if (entries.length === 0)
      throw new InputError('link', 'there is no record on standard input. Make them with: extract');
    const { pack } = await linkFile(file, entries, packHead(values.title, 'Articles'), workers);
    for (const piece of packPieces(pack))
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return 0;
  } catch (error) {
    throw writeProblem(path, error);
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}

function parseRecord(text: string | undefined, number: number): ArticleRecord {
  try {
    return v.parse(ArticleRecordSchema, JSON.parse(text ?? ''));
  } catch {
    throw new InputError('link', `line ${number} of standard input is no record. Make records with: extract`);
  }
}
