import { useCallback, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '#lib/library/library-row.ts';
import type { DeskLine } from './desk-line.ts';
import type { Listing } from './desk-questions.ts';

/** So many rows are kept; then those out of sight are let go. */
const KEPT = 4000;

/** The rows that are in sight, brought from the worker. */
export interface Rows {
  rowOf(slot: number): LibraryRow | undefined;
  /** Has these rows brought, where they are not here as they are now. */
  need(slots: readonly number[]): void;
}

/** Rows by their slots; with a new listing they are brought anew, and shown as they were until then. */
export function useRows(line: DeskLine, listing: Listing | undefined): Rows {
  const known = useRef(new Map<number, { row: LibraryRow | undefined; of: Listing | undefined }>());
  const [, draw] = useState(0);
  const need = useCallback(
    async (slots: readonly number[]) => {
      const rows = known.current;
      const missing = slots.filter((slot) => rows.get(slot)?.of !== listing);
      if (missing.length === 0) return;
      if (rows.size > KEPT) for (const slot of rows.keys()) if (!slots.includes(slot)) rows.delete(slot);
      for (const slot of missing) rows.set(slot, { row: rows.get(slot)?.row, of: listing });
      const brought = await line.ask('rows', { slots: missing });
      for (const [nth, slot] of missing.entries()) rows.set(slot, { row: brought[nth], of: listing });
      draw((times) => times + 1);
    },
    [line, listing],
  );
  return { rowOf: (slot) => known.current.get(slot)?.row, need };
}
