import { useState } from 'preact/hooks';
import { type Comparison, compareOutlets } from '#lib/library/compare-outlets.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import type { ClaimView } from '#lib/model/view.ts';
import type { DeskLine } from './desk-line.ts';

/** So many highlights are compared at most: more make no sheet that anybody reads. */
const MOST = 200;

/** The comparison that is shown, and the ways into and out of it. */
export interface Comparing {
  comparisons: readonly Comparison[] | undefined;
  compare(slots: Uint32Array): void;
  leave(): void;
}

/** Compares how outlets put the claims of some highlights: from what was kept, and what the collection has now. */
export function useComparisons(line: DeskLine, failed: (thrown: unknown) => void): Comparing {
  const [comparisons, setComparisons] = useState<readonly Comparison[]>();
  const compare = async (slots: Uint32Array) => {
    const highlights = await line.ask('highlights', { slots: slots.subarray(0, MOST) });
    setComparisons(compareOutlets(highlights, await claimsNow(highlights)));
  };
  return {
    comparisons,
    compare: (slots) => {
      if (slots.length > 0) compare(slots).catch(failed);
    },
    leave: () => setComparisons(undefined),
  };
}

/** The claims that these highlights touched, as the collection has them now; those that it no longer has are missing. */
async function claimsNow(highlights: readonly Highlight[]): Promise<ReadonlyMap<string, ClaimView>> {
  const ids = highlights.flatMap(({ touched }) =>
    touched.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])),
  );
  const page = { clues: [], copied: [] };
  const views = await Promise.allSettled(
    [...new Set(ids)].map(async (id) => [id, await ask('claim', { id, page, words: '' })] as const),
  );
  return new Map(views.flatMap((view) => (view.status === 'fulfilled' ? [view.value] : [])));
}
