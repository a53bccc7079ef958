import type { ArticleRecord } from '#lib/link/article-record.ts';
import { type LinkedEvent, linkEvent } from '#lib/link/link-event.ts';

/** A worker's task: links the articles of one event. */
export default function link(records: ArticleRecord[]): LinkedEvent {
  return linkEvent(records);
}
