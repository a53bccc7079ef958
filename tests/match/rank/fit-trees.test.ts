import { expect, test } from 'vitest';
import { fitLogistic } from '#lib/cli/train/fit-logistic.ts';
import { fitPlatt } from '#lib/cli/train/fit-platt.ts';
import { fitTrees, logisticLoss } from '#lib/cli/train/fit-trees.ts';
import { random } from '#lib/cli/train/random.ts';
import { treeScore } from '#lib/match/rank/boosted-trees.ts';
import { linearScore } from '#lib/match/rank/linear-model.ts';

const next = random(1);
const rows = Array.from({ length: 400 }, () => [next(), next(), next()]);
/** True where exactly one of two features is high, which no line can tell. */
const oneOfTwo = rows.map(([a = 0, b = 0]) => Number(a > 0.5 !== b > 0.5));
const features = ['a', 'b', 'noise'];
const boosting = { trees: 60, depth: 3, least: 5, ridge: 1, rate: 0.2, share: 0.9 };

test('trees learn what a line cannot', () => {
  const loss = logisticLoss(
    oneOfTwo,
    rows.map(() => 1),
  );
  const trees = fitTrees(rows, features, loss, 0, boosting);
  const right = rows.filter((row, i) => treeScore(trees, row) > 0 === (oneOfTwo[i] === 1));
  expect(right.length).toBeGreaterThan(380);
});

test('a line learns what a line can', () => {
  const examples = rows.map((row) => ({ features: row, target: Number((row[0] ?? 0) > 0.5), weight: 1 }));
  const model = fitLogistic(examples, features);
  const right = examples.filter((each) => linearScore(model, each.features) > 0 === (each.target === 1));
  expect(right.length).toBeGreaterThan(380);
});

test('calibration undoes a stretched scale', () => {
  const cases = rows.map(([a = 0, b = 0]) => {
    const logOdds = 6 * a - 3;
    return { score: 4 * logOdds + 1, target: Number(b < 1 / (1 + Math.exp(-logOdds))), weight: 1 };
  });
  const { slope, offset } = fitPlatt(cases);
  expect(slope).toBeCloseTo(0.25, 1);
  expect(offset).toBeCloseTo(-0.25, 0);
});
