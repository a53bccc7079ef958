import type { EntityTable, Table } from 'dexie';
import type { Highlight } from '#lib/model/highlight.ts';

/** How many are read at once: enough to be fast, few enough to say meanwhile how far it is. */
const SLICE = 2000;

/**
 * All highlights by primary key, slice by slice: one request each, where an index or a cursor would cost one for every
 * single object.
 */
export async function* inSlices(
  table: Pick<Table<Highlight, string>, 'toCollection' | 'where'> | EntityTable<Highlight, 'id'>,
): AsyncGenerator<Highlight[]> {
  let slice = await table.toCollection().limit(SLICE).toArray();
  while (slice.length > 0) {
    yield slice;
    const last = slice.at(-1);
    if (slice.length < SLICE || !last) return;
    slice = await table.where(':id').above(last.id).limit(SLICE).toArray();
  }
}
