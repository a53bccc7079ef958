// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageStatistics } from '#lib/page/page-statistics.ts';
import { PageText } from '#lib/page/page-text.ts';

const SENTENCE = 'The ministry said on Monday that the bridge would be closed until the spring of next year.';

const pages: { name: string; html: string; running: number; linked: number }[] = [
  {
    name: 'paragraphs that follow one another run on, from the second',
    html: `<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`,
    running: 2 * SENTENCE.length,
    linked: 0,
  },
  {
    name: 'summaries with a linked title each do not',
    html: `<h3><a href="/1">One</a></h3><p>${SENTENCE}</p><h3><a href="/2">Two</a></h3><p>${SENTENCE}</p>`,
    running: 0,
    linked: 6,
  },
  {
    name: 'a paragraph that is a link is none',
    html: `<p>${SENTENCE}</p><p><a href="/">${SENTENCE}</a></p>`,
    running: 0,
    linked: SENTENCE.length,
  },
  {
    name: 'a long paragraph runs on by itself',
    html: `<h3><a href="/1">One</a></h3><p>${SENTENCE.repeat(4)}</p>`,
    running: 4 * SENTENCE.length,
    linked: 3,
  },
  {
    name: 'long lines without an end are none',
    html: `<p>${SENTENCE}</p><p>${SENTENCE.slice(0, -1)}</p>`,
    running: 0,
    linked: 0,
  },
];

test.each(pages)('$name', ({ html, running, linked }) => {
  document.body.innerHTML = html;
  const statistics = pageStatistics(new PageText(document.body).blocks, document, { pathname: '/a' });
  expect(statistics).toMatchObject({ running, linked, saysSo: false, isFront: false });
});

test.each([
  ['/', true],
  ['/index.html', true],
  ['/2022/02/17/story', false],
])('the address %s is a front page: %s', (pathname, isFront) => {
  expect(pageStatistics([], document, { pathname }).isFront).toBe(isFront);
});

test('a day of publication, or its type, says that a page is an article', () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  expect(pageStatistics([], document, { pathname: '/' }).saysSo).toBe(true);
  document.head.innerHTML = '';
  expect(pageStatistics([], document, { pathname: '/', published: '2022-02-17' }).saysSo).toBe(true);
});
