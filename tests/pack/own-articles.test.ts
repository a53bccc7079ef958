import { expect, test } from 'vitest';
import type { CopiedQuote } from '#lib/model/page.ts';
import { ownArticles } from '#lib/pack/own-articles.ts';
import { fixtureIndex, page } from './fixture.ts';

const index = fixtureIndex();
const post = 'ferry-post-2030-05-02';
const herald = 'quay-herald-2030-05-03';

test.each([
  ['the outlet’s own host', 'ferrypost.example', [post]],
  ['a host below it', 'live.herald.example', [herald]],
  ['a host that merely ends like it', 'notferrypost.example', []],
  ['a host below which it stands', 'example', []],
  ['a stranger', 'elsewhere.example', []],
  ['no host', undefined, []],
])('by host: %s', (_, host, articles) => {
  const context = page();
  expect([
    ...ownArticles(index, host === undefined ? { clues: [], copied: [] } : { ...context, host }),
  ]).toEqual(articles);
});

/** The places of quotations of an article, in reading order, as a page's scan reports them. */
function copies(article: string): CopiedQuote[] {
  return index.pack.claims
    .flatMap(({ appearances }) => appearances)
    .filter((appearance) => appearance.article === article)
    .map(({ start }) => ({ article, start }))
    .toSorted((a, b) => a.start - b.start);
}

test.each([
  ['three of one article', copies(post).slice(0, 3), [post]],
  ['two of one article', copies(post).slice(0, 2), []],
  ['the same one three times', [0, 0, 0].flatMap((at) => copies(post).slice(at, 1)), []],
  [
    'one of each of three articles',
    [post, herald, 'gull-wire-2030-05-02'].flatMap((id) => copies(id).slice(0, 1)),
    [],
  ],
  ['three places where no quotation begins', [1, 2, 3].map((start) => ({ article: post, start })), []],
  [
    'an article that is not in the pack',
    [1, 2, 3].map((start) => ({ article: 'old-1999-01-01', start })),
    [],
  ],
])('by copied quotations: %s', (_, copied, articles) => {
  expect([...ownArticles(index, page({ copied }))]).toEqual(articles);
});

test('quotations that share words count as one', () => {
  const { pack } = index;
  const overlapping = pack.claims.map((claim) => ({
    ...claim,
    appearances: claim.appearances.map((appearance, at) => ({
      ...appearance,
      article: post,
      start: at,
      end: 50,
    })),
  }));
  const copied = [0, 1, 2].map((start) => ({ article: post, start }));
  const shared = { ...index, pack: { ...pack, claims: overlapping } };
  expect([...ownArticles(shared, page({ copied }))]).toEqual([]);
});

test('every article of the outlet is its own, not only the one that is repeated', () => {
  const { pack } = index;
  const later = {
    id: 'ferry-post-2030-06-01',
    outlet: 'ferry-post',
    published: '2030-06-01',
    language: 'en',
  };
  const more = { ...index, pack: { ...pack, articles: [...pack.articles, later] } };
  expect([...ownArticles(more, page({ copied: copies(post) }))]).toEqual([post, later.id]);
});

test('of two outlets that quote alike, the one that the page repeats more of is its own', () => {
  const { pack } = index;
  const [claim] = pack.claims;
  const [appearance] = claim?.appearances ?? [];
  if (!claim || !appearance) throw new Error('the fixture has a claim');
  const at = (article: string, start: number) => ({ ...appearance, article, start, end: start + 5 });
  const claims = [0, 10, 20, 30].map((start) => ({
    ...claim,
    id: `c-${start}`,
    appearances: start === 30 ? [at(post, start)] : [at(post, start), at(herald, start)],
  }));
  const copied = claims.flatMap(({ appearances }) =>
    appearances.map(({ article, start }) => ({ article, start })),
  );
  expect([...ownArticles({ ...index, pack: { ...pack, claims } }, page({ copied }))]).toEqual([post]);
});
