import { type BoostedTrees, type Tree, treeScore } from '#lib/match/rank/boosted-trees.ts';
import { binRows } from './binned-rows.ts';
import { type Growth, growTree } from './grow-tree.ts';
import { random } from './random.ts';

/** The slope of a loss at each row's score, its sign turned, and its curve. */
export type Loss = (scores: Float64Array, slopes: Float64Array, curves: Float64Array) => void;

/** How many trees are grown, and how. */
export interface Boosting extends Growth {
  trees: number;
  /** The share of rows, and of features, that each tree sees. */
  share: number;
}

/** Fits boosted trees to a loss; the same rows give the same trees. */
export function fitTrees(
  rows: readonly ArrayLike<number>[],
  features: readonly string[],
  loss: Loss,
  base: number,
  boosting: Boosting,
): BoostedTrees {
  const binned = binRows(rows, features.length);
  const next = random(1);
  const scores = new Float64Array(rows.length).fill(base);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const all = Uint32Array.from(rows, (_, i) => i);
  const trees: Tree[] = [];
  for (let round = 0; round < boosting.trees; round++) {
    loss(scores, slopes, curves);
    const seen = all.filter(() => next() < boosting.share);
    const columns = features.flatMap((_, i) => (next() < boosting.share ? i : []));
    const tree = growTree(seen, slopes, curves, binned, columns, boosting);
    trees.push(tree);
    const one = { features: [], base: 0, trees: [tree] };
    for (const [i, row] of rows.entries()) scores[i] = (scores[i] ?? 0) + treeScore(one, row);
  }
  return { features: [...features], base, trees };
}

/** The loss of logistic regression: `targets` from 0 to 1, and what each row counts. */
export function logisticLoss(targets: readonly number[], weights: readonly number[]): Loss {
  return (scores, slopes, curves) => {
    for (let i = 0; i < scores.length; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      slopes[i] = (weights[i] ?? 1) * ((targets[i] ?? 0) - chance);
      curves[i] = (weights[i] ?? 1) * chance * (1 - chance);
    }
  };
}
