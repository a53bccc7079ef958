/** Beyond this the curve is flat to what the table can tell. */
const REACH = 12;
const STEPS = 64;
const TABLE = Float64Array.from(
  { length: 2 * REACH * STEPS + 2 },
  (_, i) => 1 / (1 + Math.exp(REACH - i / STEPS)),
);

/** The logistic function, 0 to 1, from a table: off by less than 0.00001, and several times faster than `Math.exp`. */
export function sigmoid(x: number): number {
  if (x <= -REACH) return 0;
  if (x >= REACH) return 1;
  const place = (x + REACH) * STEPS;
  const low = place | 0;
  const below = TABLE[low] as number;
  return below + (place - low) * ((TABLE[low + 1] as number) - below);
}

/** The hyperbolic tangent, -1 to 1, from the same table. */
export function tanh(x: number): number {
  return 2 * sigmoid(2 * x) - 1;
}
