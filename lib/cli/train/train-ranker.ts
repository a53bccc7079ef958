import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rankClaims, rankContext } from '#lib/match/rank/claim-ranker.ts';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import { RANK_FEATURES } from '#lib/match/rank/rank-features.ts';
import { InputError } from '../input-error.ts';
import { loadWordVectors } from '../load-models.ts';
import { readCheckThat } from './checkthat.ts';
import { fitListwise } from './fit-listwise.ts';

const OUTPUT = fileURLToPath(new URL('../../../assets/models/claim-ranker.json', import.meta.url));

/** Ranks nothing: training wants the features only. */
const BLANK: LinearModel = {
  features: [...RANK_FEATURES],
  mean: RANK_FEATURES.map(() => 0),
  scale: RANK_FEATURES.map(() => 1),
  weights: RANK_FEATURES.map(() => 0),
  bias: 0,
};

/** The command `train ranker CHECKTHAT [OUTPUT]`: fits the weights of the claim ranker on the train part of CheckThat! 2020. */
export async function trainRanker([folder, output = OUTPUT]: string[]): Promise<number> {
  if (folder === undefined)
    throw new InputError('train ranker', 'name the folder of CheckThat! 2020 task 2.');
  const { claims, queries } = await readCheckThat(folder, 'train');
  const context = rankContext(claims, await loadWordVectors());
  const lists = queries.map(({ text, relevant }) => {
    const found = rankClaims(text, context, BLANK);
    return {
      rows: found.map((row) => row.features),
      relevant: found.map((row) => relevant.has(claims[row.claim]?.id ?? '')),
    };
  });
  const useful = lists.filter((list) => list.relevant.includes(true) && list.relevant.includes(false));
  const model = fitListwise(useful, RANK_FEATURES);
  await writeFile(output, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`${output}: ${RANK_FEATURES.length} weights from ${useful.length} queries`);
  return 0;
}
