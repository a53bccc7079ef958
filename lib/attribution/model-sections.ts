import { readNumbers, runningSums } from './bytes.ts';
import { FeatureTable } from './feature-table.ts';
import { type NetTensors, TENSOR_NAMES, TENSOR_SHAPES } from './net/net-tensors.ts';

/** A model file that cannot be used. */
export class ModelFormatError extends Error {
  override name = 'ModelFormatError';
}

/** By column instead of by row: a column's numbers are alike, so the file packs better. Its own way back, with rows for columns. */
export function transpose(values: Int8Array, columns: number): Int8Array {
  const rows = values.length / columns;
  const turned = new Int8Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = values[row * columns + column] ?? 0;
  return turned;
}

/** The map of some hashes, as `writeNumbers` wrote their differences, to a byte each. */
export function readMap(keys: Uint8Array, values: Uint8Array, count: number): Map<number, number> {
  const map = new Map<number, number>();
  // Hashes are signed in use and unsigned in the file, where they rise.
  runningSums(readNumbers(keys, count)).forEach((key, i) => {
    map.set(key | 0, values[i] ?? 0);
  });
  return map;
}

/** A table of features from their hashes and their weights by column. */
export function readTable(
  keys: Uint8Array,
  weights: Uint8Array,
  count: number,
  columns: number,
): FeatureTable {
  const byColumn = new Int8Array(weights);
  return new FeatureTable(
    Int32Array.from(runningSums(readNumbers(keys, count))),
    transpose(byColumn, count),
    columns,
  );
}

/** The tensors of the net, checked for their sizes, since a wrong one would only give wrong numbers. */
export function readNet(sections: Uint8Array[], steps: number[], words: number): NetTensors {
  return Object.fromEntries(
    TENSOR_NAMES.map((name, at) => {
      const [rows, columns] = TENSOR_SHAPES[name];
      const bytes = sections[at] ?? new Uint8Array(0);
      if (bytes.length !== (name === 'words' ? words : rows) * columns)
        throw new ModelFormatError(
          `This attribution model has a net of another shape (${name}); train it anew.`,
        );
      const step = steps[at] ?? 0;
      return [name, Float32Array.from(new Int8Array(bytes), (weight) => weight * step)];
    }),
  ) as NetTensors;
}
