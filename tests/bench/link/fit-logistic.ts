/** A case to learn from: its features, whether it is one, and how much it counts. */
export interface Case {
  features: number[];
  right: boolean;
  counts: number;
}

const ROUNDS = 4000;
const STEP = 0.5;
/** Keeps weights small where the cases do not speak up (ridge). */
const RIDGE = 0.02;

/** Logistic regression by gradient descent on standardised features; the same cases give the same weights. */
export function fitLogistic(cases: readonly Case[]): { weights: number[]; bias: number } {
  const size = cases[0]?.features.length ?? 0;
  const at = (each: Case, i: number) => each.features[i] ?? 0;
  const mean = Array.from(
    { length: size },
    (_, i) => cases.reduce((sum, each) => sum + at(each, i), 0) / cases.length,
  );
  const spread = mean.map(
    (middle, i) =>
      Math.sqrt(cases.reduce((sum, each) => sum + (at(each, i) - middle) ** 2, 0) / cases.length) || 1,
  );
  const rows = cases.map((each) => mean.map((middle, i) => (at(each, i) - middle) / (spread[i] ?? 1)));
  const total = cases.reduce((sum, { counts }) => sum + counts, 0);
  const weights = mean.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = mean.map(() => 0);
    let lift = 0;
    for (const [n, { right, counts }] of cases.entries()) {
      const row = rows[n] ?? [];
      const sum = weights.reduce((all, weight, i) => all + weight * (row[i] ?? 0), bias);
      const off = counts * (1 / (1 + Math.exp(-sum)) - Number(right));
      lift += off;
      for (const [i, value] of row.entries()) slope[i] = (slope[i] ?? 0) + off * value;
    }
    bias -= (STEP * lift) / total;
    for (const [i, value] of slope.entries())
      weights[i] = (weights[i] ?? 0) - STEP * (value / total + RIDGE * (weights[i] ?? 0));
  }
  const plain = weights.map((weight, i) => weight / (spread[i] ?? 1));
  return { weights: plain, bias: plain.reduce((sum, weight, i) => sum - weight * (mean[i] ?? 0), bias) };
}
