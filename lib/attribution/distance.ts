const STEPS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7];

/** A distance in tokens, coarser the longer it is: 0 to 9. */
export function distance(tokens: number): number {
  if (tokens <= 0) return 0;
  if (tokens < STEPS.length) return STEPS[tokens] ?? 0;
  return tokens <= 35 ? 8 : 9;
}
