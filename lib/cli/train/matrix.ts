/** Adds `count` numbers, times `by`, to others; each array from its own place on. */
export function addScaled(
  to: Float64Array,
  at: number,
  from: Float64Array,
  place: number,
  count: number,
  by: number,
): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = at + i;
    const b = place + i;
    to[a] = (to[a] as number) + by * (from[b] as number);
    to[a + 1] = (to[a + 1] as number) + by * (from[b + 1] as number);
    to[a + 2] = (to[a + 2] as number) + by * (from[b + 2] as number);
    to[a + 3] = (to[a + 3] as number) + by * (from[b + 3] as number);
  }
  for (; i < count; i++) to[at + i] = (to[at + i] as number) + by * (from[place + i] as number);
}

/** True where any of `count` numbers is not 0. */
export function some(numbers: Float64Array, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (numbers[i] !== 0) return true;
  return false;
}

/** The sum of products of `count` numbers. */
export function dot(a: Float64Array, at: number, b: Float64Array, place: number, count: number): number {
  let sum = 0;
  // Three more sums, so that an addition need not wait for the last one.
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    sum += (a[at + i] as number) * (b[place + i] as number);
    second += (a[at + i + 1] as number) * (b[place + i + 1] as number);
    third += (a[at + i + 2] as number) * (b[place + i + 2] as number);
    fourth += (a[at + i + 3] as number) * (b[place + i + 3] as number);
  }
  for (; i < count; i++) sum += (a[at + i] as number) * (b[place + i] as number);
  return sum + second + third + fourth;
}

/** Adds a vector times a matrix (row by row, from `at` on) to `to`. */
export function times(
  matrix: Float64Array,
  at: number,
  vector: Float64Array,
  place: number,
  rows: number,
  columns: number,
  to: Float64Array,
  there: number,
): void {
  for (let row = 0; row < rows; row++) {
    const value = vector[place + row] as number;
    if (value !== 0) addScaled(to, there, matrix, at + row * columns, columns, value);
  }
}

/** Adds a matrix times a vector to `to`: the way back of `times`. */
export function timesTurned(
  matrix: Float64Array,
  at: number,
  vector: Float64Array,
  place: number,
  rows: number,
  columns: number,
  to: Float64Array,
  there: number,
): void {
  for (let row = 0; row < rows; row++)
    to[there + row] = (to[there + row] as number) + dot(matrix, at + row * columns, vector, place, columns);
}

/** Adds the products of each number of one vector with each of another to a matrix. */
export function outer(
  matrix: Float64Array,
  at: number,
  left: Float64Array,
  place: number,
  rows: number,
  right: Float64Array,
  there: number,
  columns: number,
): void {
  for (let row = 0; row < rows; row++) {
    const value = left[place + row] as number;
    if (value !== 0) addScaled(matrix, at + row * columns, right, there, columns, value);
  }
}
