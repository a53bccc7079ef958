import type { Byline } from '#lib/model/view.ts';

/** What one outlet wrote. */
export interface OutletGroup<Row extends Byline> {
  outlet: string;
  certain: boolean;
  rows: Row[];
}

/** Rows under their outlets; outlets in the order of their first row, rows in the order given. */
export function byOutlet<Row extends Byline>(rows: readonly Row[]): OutletGroup<Row>[] {
  const groups = new Map<string, OutletGroup<Row>>();
  for (const row of rows) {
    const group = groups.get(row.outlet);
    if (group) group.rows.push(row);
    else groups.set(row.outlet, { outlet: row.outlet, certain: row.certain, rows: [row] });
  }
  return [...groups.values()];
}
