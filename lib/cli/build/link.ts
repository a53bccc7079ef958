import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import { linkRecords } from '#lib/link/link-records.ts';
import { packJson } from '#lib/pack/pack-json.ts';
import { InputError } from '../input-error.ts';
import { lines } from './lines.ts';
import { packHead } from './pack-head.ts';
import { ArticleRecordSchema } from './record-schema.ts';

/**
 * The command `link [--title TITLE]`: records, one a line on standard input in any order, become a pack on standard output.
 * Of two records of one article the first by key is taken.
 *
 * @throws InputError for a line that is no record, or where there is none
 */
export async function link(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { title: { type: 'string' } } });
  const records = new Map<string, ArticleRecord>();
  for await (const { number, text } of lines(process.stdin)) {
    if (text?.trim() === '') continue;
    const record = parseRecord(text, number);
    const known = records.get(record.article.id);
    if (!known || record.key < known.key) records.set(record.article.id, record);
  }
  if (records.size === 0)
    throw new InputError('link', 'there is no record on standard input. Make them with: extract');
  const sorted = [...records.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  process.stdout.write(packJson(linkRecords(sorted, packHead(values.title, 'Articles'))));
  return 0;
}

function parseRecord(text: string | undefined, number: number): ArticleRecord {
  try {
    return v.parse(ArticleRecordSchema, JSON.parse(text ?? ''));
  } catch {
    throw new InputError('link', `line ${number} of standard input is no record. Make records with: extract`);
  }
}
