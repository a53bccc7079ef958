import type { ArticleRecord } from '#lib/link/article-record.ts';
import type { Sighting } from '#lib/link/near-articles.ts';

/** What memory keeps of a record: enough to find its event, and what a pack says of every article. */
export interface RecordHead extends Sighting, Pick<ArticleRecord, 'key' | 'article' | 'outlet' | 'words'> {}

/** A record on its way between threads and into a file: its head, and all of it as UTF-8 JSON, taken apart again only to be linked. */
export interface PackedRecord {
  head: RecordHead;
  json: Uint8Array;
}

/** What memory keeps of a record. */
export function headOf({ key, article, outlet, words, topic }: ArticleRecord): RecordHead {
  return { key, article, outlet, words, topic, id: article.id, published: article.published };
}

/** Packs a record. */
export function packRecord(record: ArticleRecord): PackedRecord {
  return { head: headOf(record), json: new TextEncoder().encode(JSON.stringify(record)) };
}
