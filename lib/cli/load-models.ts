import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ACCEPT_FEATURES, type Acceptor } from '#lib/match/rank/acceptor.ts';
import { buildClaimIndex, type RankedText } from '#lib/match/rank/build-claim-index.ts';
import { ClaimIndex } from '#lib/match/rank/claim-index.ts';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { RankContext } from '#lib/match/rank/rank-context.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { WordVectors } from '#lib/match/rank/word-vectors.ts';
import { parseAcceptor } from './parse-acceptor.ts';
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

/** What ranking needs to know of claims, with the shipped word vectors. */
export async function rankContext(claims: readonly RankedText[]): Promise<RankContext> {
  return new RankContext(new ClaimIndex(buildClaimIndex(claims)), await loadWordVectors());
}

/** The shipped acceptor. */
export async function loadAcceptor(): Promise<Acceptor> {
  return parseAcceptor(JSON.parse(await readFile(path('claim-acceptor.json'), 'utf8')), ACCEPT_FEATURES);
}
