import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rankClaims } from '#lib/match/rank/claim-ranker.ts';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { InputError } from '../input-error.ts';
import { rankContext } from '../load-models.ts';
import { type ClaimCollection, readCheckThat, readFactCheckTweets } from './checkthat.ts';
import { fitListwise, type RankedList } from './fit-listwise.ts';

const OUTPUT = fileURLToPath(new URL('../../../assets/models/claim-ranker.json', import.meta.url));

/** Articles are longer than claims, and there are twice as many lists of them: all of them would teach too much of their own. */
const ONE_IN = 3;

/** Leaves the candidates in the order of their BM25 scores. */
const BLANK: LinearModel = {
  features: [...RANK_FEATURES],
  mean: RANK_FEATURES.map(() => 0),
  scale: RANK_FEATURES.map(() => 1),
  weights: RANK_FEATURES.map(() => 0),
  bias: 0,
};

/** Lists of candidates, each with those that answer its query. */
async function listsOf({ claims, queries }: ClaimCollection): Promise<RankedList[]> {
  const context = await rankContext(claims);
  const lists = queries.map(({ text, relevant }) => {
    const found = rankClaims(text, context, BLANK);
    return {
      rows: found.map((row) => row.features),
      relevant: found.map((row) => relevant.has(claims[row.claim]?.id ?? '')),
    };
  });
  return lists.filter((list) => list.relevant.includes(true) && list.relevant.includes(false));
}

/**
 * The command `train ranker DATA [OUTPUT]`: fits the weights of the claim ranker. DATA holds `checkthat2020` and `fctweet`, of
 * which the train parts are read.
 */
export async function trainRanker([data, output = OUTPUT]: string[]): Promise<number> {
  if (data === undefined)
    throw new InputError('train ranker', 'name the folder of checkthat2020 and fctweet.');
  const articles = await listsOf(await readFactCheckTweets(join(data, 'fctweet')));
  const lists = [
    ...(await listsOf(await readCheckThat(join(data, 'checkthat2020'), 'train'))),
    ...articles.filter((_, i) => i % ONE_IN === 0),
  ];
  const model = fitListwise(lists, RANK_FEATURES);
  await writeFile(output, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`${output}: ${RANK_FEATURES.length} weights from ${lists.length} queries`);
  return 0;
}
