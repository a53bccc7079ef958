import { join } from 'node:path';
import { type Acceptor, acceptCase } from '#lib/match/rank/acceptor.ts';
import type { RankedText } from '#lib/match/rank/build-claim-index.ts';
import { QUICK, type RankedClaim, rankClaims } from '#lib/match/rank/claim-ranker.ts';
import type { LinearModel } from '#lib/match/rank/linear-model.ts';
import type { RankContext } from '#lib/match/rank/rank-context.ts';
import { rankContext } from '../load-models.ts';
import { type ClaimCollection, readCheckThat, readFactCheckTweets } from './checkthat.ts';
import type { Lesson } from './fit-judge.ts';
import { readNewsSentences } from './news-sentences.ts';
import { readSts, type SentencePair } from './sentence-pairs.ts';

/** What a lesson of each source counts; one without its right claim, or of unrelated news, shows what to refuse. */
const WEIGHTS = { checkThat: 1.5, factChecks: 0.5, headlines: 1, without: 0.5, unrelated: 0.3 };
/** How many sentences of unrelated news are held against the claims. */
const UNRELATED = 1200;

/** Of pairs between "the same" (0.8 and more) and "another" (0.4 and less), so many in so many are taken for the same. */
function targetOf(same: number): number {
  if (same >= 0.8) return 1;
  return same <= 0.4 ? 0 : ((same - 0.4) / 0.4) * 0.6;
}

/** Reads lessons for both judges out of public data: `checkthat2020`, `fctweet`, `polnear` and `sts-headlines` in one folder. */
export async function readLessons(
  data: string,
  ranker: LinearModel,
): Promise<Record<keyof Acceptor, Lesson[]>> {
  const posts: Lesson[] = [];
  const sentences: Lesson[] = [];
  const lesson = (
    query: string,
    ranking: RankedClaim[],
    claims: readonly RankedText[],
    context: RankContext,
  ) => acceptCase(query, ranking, claims[ranking[0]?.claim ?? -1]?.text ?? '', context);

  async function judged({ claims, queries }: ClaimCollection, weight: number): Promise<RankContext> {
    const context = await rankContext(claims);
    for (const { text, relevant } of queries) {
      const ranking = rankClaims(text, context, ranker, QUICK);
      const isRight = ({ claim }: RankedClaim) => relevant.has(claims[claim]?.id ?? '');
      const [best] = ranking;
      const others = ranking.filter((each) => !isRight(each));
      if (!best) continue;
      posts.push({
        ...lesson(text, ranking, claims, context),
        kind: 'posts',
        target: Number(isRight(best)),
        weight,
      });
      if (weight < WEIGHTS.checkThat || others.length === 0) continue;
      posts.push({
        ...lesson(text, others, claims, context),
        kind: 'posts',
        target: 0,
        weight: WEIGHTS.without,
      });
    }
    return context;
  }

  async function headlines(pairs: readonly SentencePair[], among: readonly RankedText[]): Promise<void> {
    const claims = [...pairs.map(({ second }) => ({ text: second, title: '' })), ...among];
    const context = await rankContext(claims);
    for (const [i, { first, second, same }] of pairs.entries()) {
      const ranking = rankClaims(first, context, ranker, QUICK);
      const isRight = ({ claim }: RankedClaim) => claims[claim]?.text === second;
      const [best] = ranking;
      const others = ranking.filter((each) => !isRight(each));
      if (!best) continue;
      const target = isRight(best) ? targetOf(same) : 0;
      const kind = 'sentences';
      sentences.push({ ...lesson(first, ranking, claims, context), kind, target, weight: WEIGHTS.headlines });
      if (i % 2 === 1 && others.length > 0)
        sentences.push({
          ...lesson(first, others, claims, context),
          kind,
          target: 0,
          weight: WEIGHTS.without,
        });
    }
  }

  const tweets = await readCheckThat(join(data, 'checkthat2020'), 'train');
  const context = await judged(tweets, WEIGHTS.checkThat);
  await judged(await readFactCheckTweets(join(data, 'fctweet')), WEIGHTS.factChecks);
  const pairs = await readSts(join(data, 'sts-headlines', '2013-headlines.tsv'));
  await headlines(pairs, tweets.claims);
  await headlines(
    pairs.map(({ first, second, same }) => ({ first: second, second: first, same })),
    tweets.claims,
  );
  for (const sentence of await readNewsSentences(join(data, 'polnear'), UNRELATED)) {
    const ranking = rankClaims(sentence, context, ranker, QUICK);
    if (ranking.length === 0) continue;
    const refused = { kind: 'sentences', target: 0, weight: WEIGHTS.unrelated } as const;
    sentences.push({ ...lesson(sentence, ranking, tweets.claims, context), ...refused });
  }
  return { posts, sentences };
}
