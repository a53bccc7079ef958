import type { MergePlan } from '#lib/model/merge-plan.ts';
import type { LibraryDb } from './library-db.ts';
import { MergeCancelledError, StaleHighlightError } from './library-errors.ts';
import { shelve } from './shelve.ts';
import { stillAsSeen } from './still-as-seen.ts';

/** How many highlights are written between two looks at whether to stop. */
const SLICE = 500;

/**
 * Writes what a merge adds and replaces; to be called in one transaction, which whatever is thrown here undoes.
 *
 * @throws MergeCancelledError when the signal says stop before the end
 * @throws StaleHighlightError where the library has changed since the merge was planned
 */
export async function carryOutMerge(
  db: LibraryDb,
  plan: MergePlan,
  signal?: AbortSignal,
  progress?: (done: number) => void,
): Promise<void> {
  await stillAsSeen(
    db,
    plan.replace.map(({ highlight, revision }) => ({ id: highlight.id, revision })),
  );
  const there = new Set(await db.highlights.toCollection().primaryKeys());
  const since = plan.add.flatMap(({ id }) => (there.has(id) ? [id] : []));
  if (since.length > 0) throw new StaleHighlightError(since);
  const all = [
    ...plan.add,
    // Later than both, so that whoever still has the library's own open is told.
    ...plan.replace.map(({ highlight, revision }) => ({
      ...highlight,
      revision: Math.max(highlight.revision, revision) + 1,
    })),
  ];
  for (let from = 0; from < all.length; from += SLICE) {
    if (signal?.aborted) throw new MergeCancelledError();
    await db.highlights.bulkPut(all.slice(from, from + SLICE));
    progress?.(Math.min(from + SLICE, all.length));
  }
  await shelve(db, { put: all });
  if (signal?.aborted) throw new MergeCancelledError();
}
