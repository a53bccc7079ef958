/** Beyond this the curve is flat to what 32 bits can tell. */
export const TANH_REACH = 7.9;
/** The curve as a quotient of two polynomials in x², lowest power first; the upper one times x (as in Eigen's `ptanh`). */
export const TANH_ABOVE = [
  4.89352455891786e-3, 6.37261928875436e-4, 1.48572235717979e-5, 5.12229709037114e-8, -8.60467152213735e-11,
  2.00018790482477e-13, -2.76076847742355e-16,
] as const;
/** The polynomial below the line. */
export const TANH_BELOW = [
  4.89352518554385e-3, 2.26843463243900e-3, 1.18534705686654e-4, 1.19825839466702e-6,
] as const;

const [a0, a1, a2, a3, a4, a5, a6] = TANH_ABOVE;
const [b0, b1, b2, b3] = TANH_BELOW;

/** The hyperbolic tangent, -1 to 1; off by less than 0.000001. The kernel in WebAssembly computes the same. */
export function tanh(x: number): number {
  const near = Math.min(TANH_REACH, Math.max(-TANH_REACH, x));
  const s = near * near;
  const above = a0 + s * (a1 + s * (a2 + s * (a3 + s * (a4 + s * (a5 + s * a6)))));
  return (near * above) / (b0 + s * (b1 + s * (b2 + s * b3)));
}

/** The logistic function, 0 to 1. */
export function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x);
}
