// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageFacts } from '#lib/page/page-facts.ts';

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = { '@type': 'NewsArticle', datePublished: '2022-02-17T09:30:00+03:00' };

const days: [name: string, html: string, published: string | undefined][] = [
  ['JSON-LD', ld(article), '2022-02-17'],
  [
    'JSON-LD in a graph',
    ld({ '@graph': [{ '@type': 'WebSite', datePublished: '2001-01-01' }, article] }),
    '2022-02-17',
  ],
  [
    'JSON-LD with several types',
    ld([{ ...article, '@type': ['Thing', 'ReportageNewsArticle'] }]),
    '2022-02-17',
  ],
  ['JSON-LD of something else', ld({ '@type': 'VideoObject', datePublished: '2020-05-05' }), undefined],
  [
    'broken JSON-LD, then meta',
    '<script type="application/ld+json">{"@type": </script><meta property="article:published_time" content="2022-02-16">',
    '2022-02-16',
  ],
  ['JSON-LD before meta', `<meta name="date" content="2020-01-01">${ld(article)}`, '2022-02-17'],
  ['Open Graph', '<meta property="article:published_time" content="2022-02-17T23:59:00Z">', '2022-02-17'],
  ['Parse.ly', '<meta name="parsely-pub-date" content="2022-02-17T01:00:00Z">', '2022-02-17'],
  ['microdata', '<meta itemprop="datePublished" content="2022-02-17">', '2022-02-17'],
  [
    'a time element marked as such',
    '<time itemprop="datePublished" datetime="2022-02-17">today</time>',
    '2022-02-17',
  ],
  [
    'a time element of the article',
    '<article><time datetime="2022-02-17T10:00">10:00</time></article>',
    '2022-02-17',
  ],
  [
    'a time element outside an article',
    '<header><time datetime="2026-11-21">today</time></header>',
    undefined,
  ],
  ['a time element without a day', '<article><time datetime="10:00">10:00</time></article>', undefined],
  ['a date in plain text', '<p>17 February 2022</p>', undefined],
  ['when it was changed', '<meta property="article:modified_time" content="2022-02-17">', undefined],
];

test.each(days)('the day of publication: %s', (_, html, published) => {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  expect(pageFacts(page, { hostname: '' })).toEqual(published === undefined ? {} : { published });
});

test.each([
  ['www.euronews.com', 'euronews.com'],
  ['www2.example.org', 'www2.example.org'],
  ['', undefined],
])('the host %j', (hostname, host) => {
  const page = new DOMParser().parseFromString('', 'text/html');
  expect(pageFacts(page, { hostname }).host).toBe(host);
});
