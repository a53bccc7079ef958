/** Mean and deviation of each feature; a feature that never changes has a deviation of 1. */
export function spread(
  rows: readonly ArrayLike<number>[],
  size: number,
): { mean: number[]; scale: number[] } {
  const mean = new Array<number>(size).fill(0);
  const scale = new Array<number>(size).fill(0);
  for (const row of rows)
    for (let j = 0; j < size; j++) mean[j] = (mean[j] ?? 0) + (row[j] ?? 0) / rows.length;
  for (const row of rows) {
    for (let j = 0; j < size; j++)
      scale[j] = (scale[j] ?? 0) + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2 / rows.length;
  }
  return { mean, scale: scale.map((variance) => Math.sqrt(variance) || 1) };
}
