import { compoundParts } from './compound-parts.ts';
import { type PostFacts, postFacts } from './post-features.ts';
import { postText } from './post-text.ts';
import { QueryWords } from './query-words.ts';
import type { RankContext } from './rank-context.ts';
import { rankTerms } from './rank-terms.ts';

/** A query ready to be compared with candidates. */
export interface RankedQuery {
  /** The body's terms in reading order, -1 for words that no claim has. */
  order: readonly number[];
  words: QueryWords;
  /** Every known term once with its weight: the author's words and parts of compounds count less than the body's, the year least. */
  weights: ReadonlyMap<number, number>;
  /** The idf of all the body's different stems together. */
  mass: number;
  /** Pairs of neighbouring terms. */
  pairs: ReadonlySet<number>;
  /** What is known of a post; none for a plain sentence. */
  post?: PostFacts;
  /** What the body means. */
  meaning: Float32Array;
}

const AUTHOR = 0.7;
const YEAR = 0.3;
/** Parts of compounds, and neighbours written as one word, are less sure. */
const PART = 0.7;
/** A longer word is no compound; looking for its parts would take long. */
const LONGEST = 40;

/** A pair of neighbouring terms as one key. */
export const pairKey = (left: number, right: number): number => left * 2 ** 26 + right;

/** Reads a query: a sentence, or a post with its author and year. */
export function rankedQuery(text: string, context: RankContext): RankedQuery {
  const post = postText(text);
  const { body, author, year } = post;
  const numberOf = (stem: string) => context.index.stems.numberOf(stem);
  const terms = rankTerms(body);
  const words = [...new Set(terms.map(({ stem }) => stem))].map((stem) => context.factsOfStem(stem));
  const order = terms.map(({ stem }) => numberOf(stem));
  const weights = new Map<number, number>();
  for (const term of order) if (term >= 0) weights.set(term, 1);
  const addTerm = (term: number, weight: number) => {
    if (term >= 0 && !weights.has(term)) weights.set(term, weight);
  };
  const add = (stem: string, weight: number) => addTerm(numberOf(stem), weight);
  for (const [i, { stem }] of terms.entries()) {
    if (stem.length > LONGEST) continue;
    if (order[i] === -1) for (const part of compoundParts(stem, context.index.stems)) addTerm(part, PART);
    const next = terms[i + 1]?.stem ?? '';
    if (next.length <= LONGEST) add(stem + next, PART);
  }
  for (const { stem } of rankTerms(author)) add(stem, AUTHOR);
  if (year !== '') add(year, YEAR);
  return {
    ...(post.isPost && { post: postFacts(post, context.index) }),
    order,
    words: new QueryWords(words, context),
    weights,
    mass: words.reduce((sum, { idf }) => sum + idf, 0),
    pairs: new Set(order.slice(1).map((term, i) => pairKey(order[i] ?? -1, term))),
    meaning: context.vectors.sum(words.map(({ row }) => row)),
  };
}
