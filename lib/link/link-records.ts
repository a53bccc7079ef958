import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { ArticleRecord } from './article-record.ts';
import { assemblePack, type PackHead } from './assemble-pack.ts';
import { linkEvent } from './link-event.ts';
import { eventsOf } from './near-articles.ts';

/** Links articles into a knowledge pack. The same records give the same pack, in whatever order they come. */
export function linkRecords(records: readonly ArticleRecord[], head: PackHead): KnowledgePack {
  const events = eventsOf(records.map(({ article: { id, published }, topic }) => ({ id, published, topic })));
  const linked = events
    .filter((event) => event.length > 1)
    .map((event) => linkEvent(event.flatMap((index) => records[index] ?? [])));
  return assemblePack(head, records, linked);
}
