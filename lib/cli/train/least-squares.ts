/**
 * The linear map that takes rows nearest to targets: `map[i][o]`, input `i` to output `o` (ridge regression by Cholesky's
 * decomposition).
 */
export function leastSquares(
  rows: readonly ArrayLike<number>[],
  targets: readonly ArrayLike<number>[],
  ridge: number,
): number[][] {
  const size = rows[0]?.length ?? 0;
  const wide = targets[0]?.length ?? 0;
  const square = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, k) => (i === k ? ridge : 0)),
  );
  const right = Array.from({ length: size }, () => new Float64Array(wide));
  for (const [at, row] of rows.entries()) {
    const target = targets[at] ?? [];
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      const into = square[i] ?? new Float64Array();
      for (let k = 0; k <= i; k++) into[k] = (into[k] ?? 0) + value * (row[k] ?? 0);
      const out = right[i] ?? new Float64Array();
      for (let o = 0; o < wide; o++) out[o] = (out[o] ?? 0) + value * (target[o] ?? 0);
    }
  }
  const at = (rowsOf: Float64Array[], i: number, k: number) => rowsOf[i]?.[k] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k <= i; k++) {
      let sum = at(square, i, k);
      for (let m = 0; m < k; m++) sum -= at(square, i, m) * at(square, k, m);
      const row = square[i];
      if (row) row[k] = i === k ? Math.sqrt(sum) : sum / at(square, k, k);
    }
  }
  const map = Array.from({ length: size }, () => new Array<number>(wide).fill(0));
  for (let o = 0; o < wide; o++) {
    const middle = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let sum = at(right, i, o);
      for (let k = 0; k < i; k++) sum -= at(square, i, k) * (middle[k] ?? 0);
      middle[i] = sum / at(square, i, i);
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = middle[i] ?? 0;
      for (let k = i + 1; k < size; k++) sum -= at(square, k, i) * (map[k]?.[o] ?? 0);
      const row = map[i];
      if (row) row[o] = sum / at(square, i, i);
    }
  }
  return map;
}
