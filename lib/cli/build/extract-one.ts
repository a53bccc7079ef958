import { extractRecord, type ReadWith } from '#lib/link/extract-record.ts';
import { SkippedInput, toSourceArticle } from './flat-article.ts';
import { type PackedRecord, packRecord } from './packed-record.ts';
import { pageArticle } from './page-article.ts';
import type { RawInput } from './raw-input.ts';

/** What became of an input: its record, or the reason why it was left out. */
export type Extracted =
  | { where: string; key: string; record: PackedRecord }
  | { where: string; key: string; reason: string };

/** Reads one input; an input never makes it throw. */
export function extractOne(input: RawInput, key: string, readWith: ReadWith): Extracted {
  const { where, html, flat, url, reason } = input;
  if (reason !== undefined) return { where, key, reason };
  try {
    const article = toSourceArticle(html === undefined ? flat : pageArticle(html, url));
    const record = extractRecord(article, readWith, key);
    if (record.statements.length === 0)
      return { where, key, reason: 'says nothing that could be linked (is it English?)' };
    return { where, key, record: packRecord(record) };
  } catch (error) {
    if (error instanceof SkippedInput) return { where, key, reason: error.message };
    if (error instanceof RangeError || error instanceof TypeError)
      return { where, key, reason: `cannot be read (${error.message})` };
    throw error;
  }
}
