import type { ClaimIndex } from './claim-index.ts';
import { postText } from './post-text.ts';
import { type RankTerm, rankTerms } from './rank-terms.ts';

/** A query ready to be compared with candidates. */
export interface RankedQuery {
  /** The body's terms in reading order. */
  terms: RankTerm[];
  /** Every stem once with its weight: the author's words count less than the body's, the year least. */
  weights: ReadonlyMap<string, number>;
  /** The idf of all the body's different stems together. */
  mass: number;
  /** Pairs of neighbouring stems. */
  pairs: ReadonlySet<string>;
}

const AUTHOR = 0.7;
const YEAR = 0.3;

/** A pair of neighbouring stems as one key. */
export const pairKey = (left: string, right: string): string => `${left} ${right}`;

/** The idf of a stem; of an unknown one, that of a word no claim has. */
export function idfOf(index: ClaimIndex, stem: string): number {
  const term = index.vocabulary.get(stem);
  return term === undefined ? index.unknown : (index.idf[term] ?? 0);
}

/** Reads a query: a sentence, or a post with its author and year. */
export function rankedQuery(text: string, index: ClaimIndex): RankedQuery {
  const { body, author, year } = postText(text);
  const terms = rankTerms(body);
  const weights = new Map(terms.map(({ stem }) => [stem, 1]));
  let mass = 0;
  for (const stem of weights.keys()) mass += idfOf(index, stem);
  for (const { stem } of rankTerms(author)) if (!weights.has(stem)) weights.set(stem, AUTHOR);
  if (year !== '' && !weights.has(year)) weights.set(year, YEAR);
  const pairs = new Set(terms.slice(1).map(({ stem }, i) => pairKey(terms[i]?.stem ?? '', stem)));
  return { terms, weights, mass, pairs };
}
