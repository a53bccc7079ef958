import { FEATURE_BITS, FeatureList } from '#lib/attribution/feature-list.ts';
import type { Sequence } from './train-chain.ts';

/** Fills the list with the features of one token. */
export type Featurizer = (token: number, list: FeatureList) => void;

/** Which hashes of features are common enough to have a weight, and the row of each. */
export interface FeatureIndex {
  /** Row by hash, or -1. */
  rowOf: Int32Array;
  /** Hash by row, rising. */
  hashes: Int32Array;
}

/** A text to take features from. */
export interface Source {
  count: number;
  features: Featurizer;
}

/** Finds the features that occur at least `least` times in these texts. */
export function indexFeatures(sources: Source[], least: number): FeatureIndex {
  const counts = new Uint8Array(1 << FEATURE_BITS);
  const list = new FeatureList();
  for (const { count, features } of sources) {
    for (let i = 0; i < count; i++) {
      list.count = 0;
      features(i, list);
      for (let f = 0; f < list.count; f++) {
        const hash = list.hashes[f] as number;
        if ((counts[hash] as number) < 255) (counts[hash] as number)++;
      }
    }
  }
  const rowOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const hashes: number[] = [];
  counts.forEach((times, hash) => {
    if (times < least) return;
    rowOf[hash] = hashes.length;
    hashes.push(hash);
  });
  return { rowOf, hashes: Int32Array.from(hashes) };
}

/** The known features of every token of a text, as rows; `labels` go along. */
export function toSequence({ count, features }: Source, index: FeatureIndex, labels: Uint8Array): Sequence {
  const list = new FeatureList();
  const starts = new Int32Array(count + 1);
  let rows = new Int32Array(count * 64);
  let size = 0;
  for (let i = 0; i < count; i++) {
    list.count = 0;
    features(i, list);
    if (size + list.count > rows.length) {
      const larger = new Int32Array(rows.length * 2 + list.count);
      larger.set(rows);
      rows = larger;
    }
    for (let f = 0; f < list.count; f++) {
      const row = index.rowOf[list.hashes[f] as number] as number;
      if (row >= 0) rows[size++] = row;
    }
    starts[i + 1] = size;
  }
  return { rows: rows.slice(0, size), starts, labels };
}

/** Cuts a sequence into pieces, one from each of these starts, of which the first is 0. */
export function cut({ rows, starts, labels }: Sequence, pieceStarts: number[]): Sequence[] {
  return pieceStarts.map((from, piece) => {
    const to = pieceStarts[piece + 1] ?? labels.length;
    const first = starts[from] as number;
    return {
      rows: rows.subarray(first, starts[to]),
      starts: starts.slice(from, to + 1).map((start) => start - first),
      labels: labels.subarray(from, to),
    };
  });
}
