import type { Byline } from '#lib/model/view.ts';

/** A row that may stand for the same report in other outlets too. */
type Row = Byline & { copies?: readonly Byline[] };

/** What one outlet wrote, or several who printed the same report. */
export interface OutletGroup<R extends Row> {
  outlets: Pick<Byline, 'outlet' | 'certain'>[];
  rows: R[];
}

/** Rows under their outlets; groups in the order of their first row, rows in the order given. */
export function byOutlet<R extends Row>(rows: readonly R[]): OutletGroup<R>[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(outletsOf(row).map(({ outlet }) => outlet)));
  return [...groups.values()].map((its) => ({ outlets: its[0] ? outletsOf(its[0]) : [], rows: its }));
}

/** How many outlets have a row, or a copy of one. */
export function countOutlets(rows: readonly Row[]): number {
  return new Set(rows.flatMap(outletsOf).map(({ outlet }) => outlet)).size;
}

function outletsOf(row: Row): Byline[] {
  return [row, ...(row.copies ?? [])];
}
