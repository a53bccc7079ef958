import { dot } from '#lib/match/rank/word-vectors.ts';

/** The mean of vectors and the axes along which they differ most, strongest first. */
export interface PrincipalAxes {
  mean: Float64Array;
  axes: Float64Array[];
}

/** Far more than the axes need to settle into the space of the strongest; within it they settle more slowly, which changes no cosine. */
const ROUNDS = 50;

/** How vectors spread about their mean. */
function covariance(vectors: readonly ArrayLike<number>[], mean: Float64Array): Float64Array[] {
  const matrix = Array.from(mean, () => new Float64Array(mean.length));
  for (const vector of vectors) {
    const centred = mean.map((value, d) => (vector[d] ?? 0) - value);
    for (const [a, row] of matrix.entries()) {
      const value = centred[a] ?? 0;
      for (let b = 0; b <= a; b++) row[b] = (row[b] ?? 0) + value * (centred[b] ?? 0);
    }
  }
  for (const [a, row] of matrix.entries())
    for (let b = a + 1; b < row.length; b++) row[b] = matrix[b]?.[a] ?? 0;
  return matrix;
}

/** Makes each axis of length 1 and square to those before it (Gram and Schmidt); a strong one keeps its direction. */
function squared(axes: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    let own = axis;
    for (const other of done) {
      const shared = dot(own, other);
      own = own.map((value, d) => value - shared * (other[d] ?? 0));
    }
    const length = Math.sqrt(dot(own, own)) || 1;
    done.push(own.map((value) => value / length));
  }
  return done;
}

/** Principal component analysis: the strongest so many axes, by orthogonal iteration (Golub and Van Loan, 7.3.2). */
export function principalAxes(vectors: readonly ArrayLike<number>[], count: number): PrincipalAxes {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let d = 0; d < mean.length; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / vectors.length;
  const matrix = covariance(vectors, mean);
  let axes = squared(matrix.slice(0, count));
  for (let round = 0; round < ROUNDS; round++) {
    axes = squared(axes.map((axis) => Float64Array.from(matrix, (row) => dot(row, axis))));
  }
  return { mean, axes };
}
