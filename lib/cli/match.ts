import { parseArgs } from 'node:util';
import { acceptCase, chanceOf } from '#lib/match/rank/acceptor.ts';
import { QUICK, rankClaims, THOROUGH } from '#lib/match/rank/claim-ranker.ts';
import { InputError } from './input-error.ts';
import { loadAcceptor, loadRanker, rankContext } from './load-models.ts';
import { readTable } from './read-table.ts';

const RUN = 'second-source';

/** One line of a TREC run. */
const line = (query: string, claim: string, rank: number, score: number) =>
  `${query} Q0 ${claim} ${rank} ${score.toFixed(4)} ${RUN}\n`;

/**
 * The command `match --claims CLAIMS.tsv --queries QUERIES.tsv [--top N] [--accept [--bar P]]`: for every query the claims
 * nearest to it, in TREC run format (`query Q0 claim rank score run`).
 *
 * Claims are `id<TAB>text[<TAB>title]`, queries `id<TAB>text`. Scores are comparable within one query. With `--accept` only
 * the best claim of a query is printed, where it is at least as probable as not, or as `--bar`, that the query makes it; the
 * score is that probability and comparable between queries.
 */
export async function match(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      claims: { type: 'string' },
      queries: { type: 'string' },
      top: { type: 'string', default: '10' },
      accept: { type: 'boolean', default: false },
      bar: { type: 'string', default: '0.5' },
    },
  });
  const top = Number(values.top);
  const bar = Number(values.bar);
  if (values.claims === undefined || values.queries === undefined) {
    throw new InputError('match', 'give --claims FILE and --queries FILE.');
  }
  if (!Number.isInteger(top) || top < 1) throw new InputError('match', '--top wants a number from 1 on.');
  if (!(bar >= 0 && bar <= 1)) throw new InputError('match', '--bar wants a probability from 0 to 1.');
  const claims = (await readTable(values.claims, 2)).map(([id = '', text = '', title = '']) => ({
    id,
    text,
    title,
  }));
  const queries = await readTable(values.queries, 2);
  const context = await rankContext(claims);
  const ranker = await loadRanker();
  const acceptor = values.accept ? await loadAcceptor() : undefined;
  for (const [id = '', text = ''] of queries) {
    const found = rankClaims(text, context, ranker, acceptor ? QUICK : THOROUGH);
    const idOf = (claim: number) => claims[claim]?.id ?? '';
    if (!acceptor) {
      const lines = found.slice(0, top).map(({ claim, score }, i) => line(id, idOf(claim), i + 1, score));
      process.stdout.write(lines.join(''));
      continue;
    }
    const [best] = found;
    if (!best) continue;
    const chance = chanceOf(acceptor, acceptCase(text, found, claims[best.claim]?.text ?? '', context));
    if (chance >= bar) process.stdout.write(line(id, idOf(best.claim), 1, chance));
  }
  return 0;
}
