/** The mean of vectors and the axes along which they differ most, strongest first. */
export interface PrincipalAxes {
  mean: number[];
  axes: number[][];
}

const SWEEPS = 12;

/** Principal component analysis by Jacobi rotations of the covariance (Golub and Van Loan, 8.5). */
export function principalAxes(vectors: readonly number[][]): PrincipalAxes {
  const size = vectors[0]?.length ?? 0;
  const mean = Array.from(
    { length: size },
    (_, d) => vectors.reduce((sum, row) => sum + (row[d] ?? 0), 0) / vectors.length,
  );
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let a = 0; a < size; a++) {
      const row = matrix[a];
      const value = (vector[a] ?? 0) - (mean[a] ?? 0);
      if (row)
        for (let b = 0; b < size; b++) row[b] = (row[b] ?? 0) + value * ((vector[b] ?? 0) - (mean[b] ?? 0));
    }
  }
  const turned = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)),
  );
  const at = (rows: Float64Array[], a: number, b: number) => rows[a]?.[b] ?? 0;
  const rotate = (rows: Float64Array[], k: number, p: number, q: number, cos: number, sin: number) => {
    const row = rows[k];
    if (!row) return;
    const a = row[p] ?? 0;
    const b = row[q] ?? 0;
    row[p] = cos * a - sin * b;
    row[q] = sin * a + cos * b;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = at(matrix, p, q);
        if (Math.abs(off) < 1e-9) continue;
        const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(tangent * tangent + 1);
        const sin = tangent * cos;
        for (let k = 0; k < size; k++) rotate(matrix, k, p, q, cos, sin);
        const [rowP, rowQ] = [matrix[p], matrix[q]];
        for (let k = 0; rowP && rowQ && k < size; k++) {
          const a = rowP[k] ?? 0;
          const b = rowQ[k] ?? 0;
          rowP[k] = cos * a - sin * b;
          rowQ[k] = sin * a + cos * b;
        }
        for (let k = 0; k < size; k++) rotate(turned, k, p, q, cos, sin);
      }
    }
  }
  const order = [...mean.keys()].sort((a, b) => at(matrix, b, b) - at(matrix, a, a));
  return { mean, axes: order.map((axis) => turned.map((row) => row[axis] ?? 0)) };
}
