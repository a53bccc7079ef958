import { expect, test } from 'vitest';
import { isArticle, type PageStatistics } from '#lib/page/is-article.ts';

const article: PageStatistics = {
  blocks: 60,
  characters: 8000,
  linked: 1500,
  running: 5000,
  saysSo: true,
  isFront: false,
};

const pages: { name: string; page: Partial<PageStatistics>; is: boolean }[] = [
  { name: 'a news article', page: {}, is: true },
  { name: 'one that does not say so', page: { saysSo: false }, is: true },
  {
    name: 'one with many teasers around it',
    page: { blocks: 400, characters: 30_000, linked: 20_000 },
    is: true,
  },
  { name: 'a short report', page: { blocks: 30, characters: 1500, running: 450 }, is: true },
  { name: 'a note', page: { blocks: 3, characters: 200, linked: 10, running: 0, saysSo: false }, is: true },
  { name: 'an article at the address of a front page', page: { isFront: true }, is: true },
  {
    name: 'a long report within much else',
    page: { blocks: 300, characters: 19_000, saysSo: false, running: 2000 },
    is: true,
  },
  { name: 'nothing', page: { blocks: 0, characters: 0, linked: 0, running: 0 }, is: false },
  { name: 'a menu', page: { blocks: 10, characters: 300, linked: 280, running: 0 }, is: false },
  {
    name: 'search results: summaries, each under its linked title',
    page: { blocks: 45, characters: 5000, linked: 1200, running: 0, saysSo: false },
    is: false,
  },
  {
    name: 'an inbox: lines that are no sentences',
    page: { blocks: 150, characters: 9000, linked: 0, running: 300, saysSo: false },
    is: false,
  },
  {
    name: 'a shop: names, prices, a paragraph on delivery',
    page: { blocks: 200, characters: 7000, linked: 4000, running: 700, saysSo: false },
    is: false,
  },
  {
    name: 'a front page that calls itself an article',
    page: { blocks: 300, characters: 20_000, linked: 12_000, running: 3000, isFront: true },
    is: false,
  },
  { name: 'a video page that calls itself an article', page: { characters: 4000, running: 120 }, is: false },
];

test.each(pages)('$name: $is', ({ page, is }) => {
  expect(isArticle({ ...article, ...page })).toBe(is);
});
