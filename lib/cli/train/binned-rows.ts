const BINS = 64;

/** Rows of features sorted into few bins a feature, as growing trees wants them. */
export interface BinnedRows {
  /** The bin of row `i`, feature `j`: `bins[j][i]`. */
  bins: Uint8Array[];
  /** The least value of each bin but the first, by feature. */
  cuts: Float64Array[];
}

/** Sorts rows into bins of about equally many rows. */
export function binRows(rows: readonly ArrayLike<number>[], size: number): BinnedRows {
  const cuts: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < size; feature++) {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const sorted = values.toSorted();
    const own = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) own.add(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
    const list = Float64Array.from(own).sort();
    cuts.push(list);
    bins.push(
      Uint8Array.from(values, (value) => {
        let low = 0;
        for (let high = list.length; low < high; ) {
          const middle = (low + high) >> 1;
          if (value < (list[middle] ?? 0)) high = middle;
          else low = middle + 1;
        }
        return low;
      }),
    );
  }
  return { bins, cuts };
}
