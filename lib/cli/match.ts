import { parseArgs } from 'node:util';
import { rankClaims, rankContext } from '#lib/match/rank/claim-ranker.ts';
import { InputError } from './input-error.ts';
import { loadRanker, loadWordVectors } from './load-models.ts';
import { readTable } from './read-table.ts';

const RUN = 'second-source';

/**
 * The command `match --claims CLAIMS.tsv --queries QUERIES.tsv [--top N]`: for every query the claims nearest to it, in
 * TREC run format (`query Q0 claim rank score run`).
 *
 * Claims are `id<TAB>text[<TAB>title]`, queries `id<TAB>text`. Scores are comparable within one query.
 */
export async function match(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      claims: { type: 'string' },
      queries: { type: 'string' },
      top: { type: 'string', default: '10' },
    },
  });
  const top = Number(values.top);
  if (values.claims === undefined || values.queries === undefined) {
    throw new InputError('match', 'give --claims FILE and --queries FILE.');
  }
  if (!Number.isInteger(top) || top < 1) throw new InputError('match', '--top wants a number from 1 on.');
  const claims = (await readTable(values.claims, 2)).map(([id = '', text = '', title = '']) => ({
    id,
    text,
    title,
  }));
  const queries = await readTable(values.queries, 2);
  const context = rankContext(claims, await loadWordVectors());
  const ranker = await loadRanker();
  for (const [id = '', text = ''] of queries) {
    const found = rankClaims(text, context, ranker).slice(0, top);
    const lines = found.map(
      ({ claim, score }, i) => `${id} Q0 ${claims[claim]?.id ?? ''} ${i + 1} ${score.toFixed(4)} ${RUN}\n`,
    );
    process.stdout.write(lines.join(''));
  }
  return 0;
}
