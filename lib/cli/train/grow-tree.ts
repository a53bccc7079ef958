import type { Tree } from '#lib/match/rank/boosted-trees.ts';
import type { BinnedRows } from './binned-rows.ts';

/** How trees are grown. */
export interface Growth {
  depth: number;
  /** The fewest rows a leaf may have. */
  least: number;
  /** Shrinks leaves of little evidence. */
  ridge: number;
  rate: number;
}

interface Split {
  gain: number;
  feature: number;
  cut: number;
}

const BINS = 65;

function bestSplit(
  rows: Uint32Array,
  slopes: Float64Array,
  curves: Float64Array,
  { bins, cuts }: BinnedRows,
  features: readonly number[],
  { least, ridge }: Growth,
): Split | undefined {
  let best: Split | undefined;
  const slope = new Float64Array(BINS);
  const curve = new Float64Array(BINS);
  const count = new Uint32Array(BINS);
  let allSlope = 0;
  let allCurve = 0;
  for (const row of rows) {
    allSlope += slopes[row] ?? 0;
    allCurve += curves[row] ?? 0;
  }
  const whole = allSlope ** 2 / (allCurve + ridge);
  for (const feature of features) {
    const own = bins[feature] ?? new Uint8Array();
    slope.fill(0);
    curve.fill(0);
    count.fill(0);
    for (const row of rows) {
      const bin = own[row] ?? 0;
      slope[bin] = (slope[bin] ?? 0) + (slopes[row] ?? 0);
      curve[bin] = (curve[bin] ?? 0) + (curves[row] ?? 0);
      count[bin] = (count[bin] ?? 0) + 1;
    }
    let leftSlope = 0;
    let leftCurve = 0;
    let left = 0;
    for (let cut = 0; cut < (cuts[feature]?.length ?? 0); cut++) {
      leftSlope += slope[cut] ?? 0;
      leftCurve += curve[cut] ?? 0;
      left += count[cut] ?? 0;
      if (left < least) continue;
      if (rows.length - left < least) break;
      const gain =
        leftSlope ** 2 / (leftCurve + ridge) +
        (allSlope - leftSlope) ** 2 / (allCurve - leftCurve + ridge) -
        whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, cut };
    }
  }
  return best;
}

/**
 * Grows one tree against slopes and curves (the loss's first and second derivatives, the first with its sign turned), by
 * histograms of binned features (Chen and Guestrin 2016; Ke et al. 2017).
 */
export function growTree(
  rows: Uint32Array,
  slopes: Float64Array,
  curves: Float64Array,
  binned: BinnedRows,
  features: readonly number[],
  growth: Growth,
): Tree {
  const tree: Tree = { feature: [], value: [], left: [] };
  const open = [{ node: 0, rows, depth: 0 }];
  const add = () => {
    tree.feature.push(-1);
    tree.value.push(0);
    tree.left.push(0);
  };
  add();
  for (const { node, rows: own, depth } of open) {
    const split = depth < growth.depth ? bestSplit(own, slopes, curves, binned, features, growth) : undefined;
    if (!split) {
      let slope = 0;
      let curve = 0;
      for (const row of own) {
        slope += slopes[row] ?? 0;
        curve += curves[row] ?? 0;
      }
      tree.value[node] = Number(((growth.rate * slope) / (curve + growth.ridge)).toPrecision(4));
      continue;
    }
    tree.feature[node] = split.feature;
    tree.value[node] = binned.cuts[split.feature]?.[split.cut] ?? 0;
    const left = tree.feature.length;
    tree.left[node] = left;
    add();
    add();
    const goesLeft = (row: number) => (binned.bins[split.feature]?.[row] ?? 0) <= split.cut;
    open.push({ node: left, rows: own.filter(goesLeft), depth: depth + 1 });
    open.push({ node: left + 1, rows: own.filter((row) => !goesLeft(row)), depth: depth + 1 });
  }
  return tree;
}
