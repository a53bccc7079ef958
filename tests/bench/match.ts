import { join } from 'node:path';
import { loadRanker, loadWordVectors } from '#lib/cli/load-models.ts';
import { readCheckThat } from '#lib/cli/train/checkthat.ts';
import { rankClaims, rankContext } from '#lib/match/rank/claim-ranker.ts';

/**
 * Ranking of checked claims: MAP@5 on the dev part of CLEF 2020 CheckThat! task 2 (github.com/sshaar/clef2020-factchecking-task2).
 *
 * DATA holds `checkthat2020/` with `verified_claims.docs.tsv`, `train/` and `dev/`. Many dev queries share their claim with a train
 * query; those that do not are counted apart.
 */
export async function match([data]: string[]): Promise<void> {
  if (data === undefined) throw new Error('usage: npm run bench -- match DATA');
  const folder = join(data, 'checkthat2020');
  const { claims, queries } = await readCheckThat(folder, 'dev');
  const { queries: trained } = await readCheckThat(folder, 'train');
  const known = new Set(trained.flatMap(({ relevant }) => [...relevant]));
  const context = rankContext(claims, await loadWordVectors());
  const ranker = await loadRanker();
  const scored = queries.map(({ text, relevant }) => {
    const found = rankClaims(text, context, ranker).slice(0, 5);
    let hits = 0;
    let precision = 0;
    for (const [i, { claim }] of found.entries()) {
      if (!relevant.has(claims[claim]?.id ?? '')) continue;
      hits += 1;
      precision += hits / (i + 1);
    }
    return { score: precision / relevant.size, isNew: ![...relevant].some((id) => known.has(id)) };
  });
  const mean = (list: readonly { score: number }[]) =>
    (list.reduce((sum, { score }) => sum + score, 0) / list.length).toFixed(4);
  const fresh = scored.filter(({ isNew }) => isNew);
  console.log(
    `CheckThat! 2020 dev, MAP@5             ${mean(scored)} (${scored.length} queries, ${claims.length} claims)`,
  );
  console.log(`the same, claims that train lacks      ${mean(fresh)} (${fresh.length} queries)`);
}
