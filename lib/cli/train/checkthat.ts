import { join } from 'node:path';
import type { RankedText } from '#lib/match/rank/build-claim-index.ts';
import { readTable } from '../read-table.ts';
import { readJudgements } from './judged-queries.ts';

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

async function collection(claims: string, queries: string, judgements: string): Promise<ClaimCollection> {
  const judged = await readJudgements(judgements);
  return {
    claims: (await readTable(claims, 2)).map(([id = '', text = '', title = '']) => ({ id, text, title })),
    queries: (await readTable(queries, 2)).flatMap(([id = '', text = '']) => {
      const relevant = judged.get(id);
      return relevant ? [{ id, text, relevant }] : [];
    }),
  };
}

/**
 * One part of CLEF 2020 CheckThat! Lab, task 2, English, as published at github.com/sshaar/clef2020-factchecking-task2: `folder`
 * holds `verified_claims.docs.tsv` and a folder a part with `tweets.queries.tsv` and `tweet-vclaim-pairs.qrels`.
 */
export function readCheckThat(folder: string, part: 'train' | 'dev'): Promise<ClaimCollection> {
  return collection(
    join(folder, 'verified_claims.docs.tsv'),
    join(folder, part, 'tweets.queries.tsv'),
    join(folder, part, 'tweet-vclaim-pairs.qrels'),
  );
}

/** The beginning of an article is enough: what comes after its first words is no longer the claim. */
const ARTICLE_WORDS = 40;

/** Tweets and the fact-check articles that apply to them (Kazemi et al. 2022): `claims.tsv`, `train.queries.tsv`, `train.qrels`. */
export async function readFactCheckTweets(folder: string): Promise<ClaimCollection> {
  const file = (name: string) => join(folder, name);
  const { claims, queries } = await collection(
    file('claims.tsv'),
    file('train.queries.tsv'),
    file('train.qrels'),
  );
  const shorten = (text: string) => text.split(' ').slice(0, ARTICLE_WORDS).join(' ');
  return { claims: claims.map((claim) => ({ ...claim, text: shorten(claim.text) })), queries };
}
