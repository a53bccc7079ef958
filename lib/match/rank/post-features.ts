import { stem } from '#lib/text/stem.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { PostText } from './post-text.ts';
import { rankTerms } from './rank-terms.ts';

/** What tells whether a post may be what a claim is about: its pictures, its author and its day; all 0 for a plain sentence. */
export const POST_FEATURES = [
  'picture in the post and the claim',
  'picture in the claim only',
  'picture in the post only',
  'claim about a post',
  'claim about a post and its author',
  'author named',
  'year named',
  'only other years named',
  'month named',
  'only other months named',
] as const;

/** A post's facts as claims may give them. */
export interface PostFacts {
  isPictured: boolean;
  /** The terms of its author's name, -1 for those that no claim has. */
  author: readonly number[];
  /** Stems; empty where it is not signed. */
  year: string;
  month: string;
}

const stems = (words: string) => words.split(' ').map(stem);
const PICTURES = stems(
  'photo photos photograph photographs image images picture pictures video videos footage screenshot clip film filmed meme',
);
const POSTS = stems('tweet tweeted retweeted twitter post posted message wrote');
/** May is left out: it is no content word. */
const MONTHS = stems('january february march april june july august september october november december');
const YEARS = Array.from({ length: 80 }, (_, i) => `${1970 + i}`);

const NO_POST: PostFacts = { isPictured: false, author: [], year: '', month: '' };

type Kind = 'picture' | 'post' | 'month' | 'year';

const kept = new WeakMap<ClaimIndex, ReadonlyMap<number, Kind>>();

/** The terms of an index that speak of pictures, posts and days. */
function kindsOf(index: ClaimIndex): ReadonlyMap<number, Kind> {
  const known = kept.get(index);
  if (known) return known;
  const kinds = new Map<number, Kind>();
  const add = (list: readonly string[], kind: Kind) => {
    for (const each of list) kinds.set(index.stems.numberOf(each), kind);
  };
  add(PICTURES, 'picture');
  add(POSTS, 'post');
  add(MONTHS, 'month');
  add(YEARS, 'year');
  kinds.delete(-1);
  kept.set(index, kinds);
  return kinds;
}

/** A post's facts, in an index's terms. */
export function postFacts({ name, year, month, isPictured }: PostText, index: ClaimIndex): PostFacts {
  const names = rankTerms(name).filter((term) => term.stem.length > 1);
  return {
    isPictured,
    year,
    month: stem(month.toLowerCase()),
    author: names.map((term) => index.stems.numberOf(term.stem)),
  };
}

/** What a claim (`term << 2 | flags`) says of such a post, as `POST_FEATURES` names it. */
export function postFeatures(
  post: PostFacts | undefined,
  { text, title }: { text: Uint32Array; title: Uint32Array },
  index: ClaimIndex,
): Record<(typeof POST_FEATURES)[number], number> {
  const { year, month, author, isPictured } = post ?? NO_POST;
  const terms = new Set(post ? [...text, ...title].map((token) => token >>> 2) : []);
  const found: Record<Kind, string[]> = { picture: [], post: [], month: [], year: [] };
  const kinds = kindsOf(index);
  for (const term of terms) {
    const kind = kinds.get(term);
    if (kind) found[kind].push(index.stems.stemOf(term));
  }
  const isPicture = found.picture.length > 0;
  const isPost = found.post.length > 0;
  const named = author.filter((term) => terms.has(term)).length / (author.length || 1);
  const isOther = (stems: readonly string[], own: string) =>
    own !== '' && stems.length > 0 && !stems.includes(own);
  return {
    'picture in the post and the claim': Number(isPictured && isPicture),
    'picture in the claim only': Number(!isPictured && isPicture),
    'picture in the post only': Number(isPictured && !isPicture),
    'claim about a post': Number(isPost),
    'claim about a post and its author': isPost ? named : 0,
    'author named': named,
    'year named': Number(found.year.includes(year)),
    'only other years named': Number(isOther(found.year, year)),
    'month named': Number(found.month.includes(month)),
    'only other months named': Number(isOther(found.month, month)),
  };
}
