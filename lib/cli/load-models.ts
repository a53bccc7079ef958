import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { WordVectors } from '#lib/match/rank/word-vectors.ts';
import { parseLinearModel } from './parse-linear-model.ts';

const path = (name: string) => fileURLToPath(new URL(`../../assets/models/${name}`, import.meta.url));

/** The shipped word vectors. */
export async function loadWordVectors(): Promise<WordVectors> {
  return new WordVectors(gunzipSync(await readFile(path('word-vectors.bin.gz'))));
}

/** The shipped weights of the claim ranker. */
export async function loadRanker(): Promise<LinearModel> {
  return parseLinearModel(JSON.parse(await readFile(path('claim-ranker.json'), 'utf8')), RANK_FEATURES);
}
