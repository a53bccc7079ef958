/** A decision tree as parallel arrays; node 0 is the root. */
export interface Tree {
  /** The feature a node asks about; -1 for a leaf. */
  feature: number[];
  /** What the feature is compared with: below goes left; for a leaf its value. */
  value: number[];
  /** The node to the left; the one to the right follows it. */
  left: number[];
}

/** Many small trees whose leaves add up (Friedman 2001), over named features. */
export interface BoostedTrees {
  features: string[];
  base: number;
  trees: Tree[];
}

/** The trees' score of a row of features: for a classifier, the log odds. */
export function treeScore({ base, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let score = base;
  for (const { feature, value, left } of trees) {
    let node = 0;
    for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      node = (left[node] ?? 0) + ((row[asked] ?? 0) < (value[node] ?? 0) ? 0 : 1);
    }
    score += value[node] ?? 0;
  }
  return score;
}
