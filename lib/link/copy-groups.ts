import type { ArticleRecord } from './article-record.ts';
import { isCopy } from './sketch.ts';

/**
 * For each article of an event the index of the first one that prints the same report: wire copies count as one voice,
 * however many outlets print them.
 */
export function copyGroups(records: readonly ArticleRecord[]): number[] {
  const first: number[] = [];
  for (const [i, { sketch }] of records.entries()) {
    const at = records.findIndex((other, j) => j < i && isCopy(other.sketch, sketch));
    first.push(at < 0 ? i : (first[at] ?? i));
  }
  return first;
}
