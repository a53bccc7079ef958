import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RankedText } from '#lib/match/rank/claim-index.ts';
import { readTable } from '../read-table.ts';

/** A query with the claims that answer it. */
export interface JudgedQuery {
  id: string;
  text: string;
  /** Ids of relevant claims. */
  relevant: ReadonlySet<string>;
}

/** A collection of checked claims with judged queries. */
export interface ClaimCollection {
  claims: (RankedText & { id: string })[];
  queries: JudgedQuery[];
}

/**
 * One part of CLEF 2020 CheckThat! Lab, task 2, English, as published at github.com/sshaar/clef2020-factchecking-task2: `folder`
 * holds `verified_claims.docs.tsv` and a folder a part with `tweets.queries.tsv` and `tweet-vclaim-pairs.qrels`.
 */
export async function readCheckThat(folder: string, part: 'train' | 'dev'): Promise<ClaimCollection> {
  const claims = await readTable(join(folder, 'verified_claims.docs.tsv'), 3);
  const queries = await readTable(join(folder, part, 'tweets.queries.tsv'), 2);
  const judged = new Map<string, Set<string>>();
  for (const line of (await readFile(join(folder, part, 'tweet-vclaim-pairs.qrels'), 'utf8')).split('\n')) {
    const [query = '', , claim = '', relevance = '0'] = line.trim().split(/\s+/);
    if (relevance === '1') judged.set(query, (judged.get(query) ?? new Set()).add(claim));
  }
  return {
    claims: claims.map(([id = '', text = '', title = '']) => ({ id, text, title })),
    queries: queries.flatMap(([id = '', text = '']) => {
      const relevant = judged.get(id);
      return relevant ? [{ id, text, relevant }] : [];
    }),
  };
}
