import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { citedPage } from '#lib/page/cited-page.ts';

const HERE = {
  href: 'https://www.harbour.example/strike?utm_source=x&id=7#top',
  hostname: 'www.harbour.example',
};

const cited = (head: string, lang = '') =>
  citedPage(
    parseHTML(`<!doctype html><html ${lang}><head>${head}</head><body><h1>x</h1></body></html>`).document,
    HERE,
  );

test('a page that says nothing is cited by its address', () => {
  expect(cited('')).toEqual({ url: 'https://www.harbour.example/strike?id=7', title: '' });
});

test('a page that says everything', () => {
  const head = `
    <title>Dockers walk out | The Harbour Post</title>
    <link rel="canonical" href="/strike">
    <meta property="og:title" content=" Dockers
      walk out ">
    <meta property="og:site_name" content="The Harbour Post">
    <meta property="article:author" content="https://social.example/ada">
    <meta name="parsely-author" content="Ada Lund">
    <meta property="article:published_time" content="2026-02-28T22:10:00Z">`;
  expect(cited(head, 'lang="en-GB"')).toEqual({
    url: 'https://www.harbour.example/strike',
    title: 'Dockers walk out',
    outlet: 'The Harbour Post',
    author: 'Ada Lund',
    published: '2026-02-28',
    language: 'en-GB',
  });
});

describe('the canonical address', () => {
  const OWN = 'https://www.harbour.example/strike?id=7';
  test.each([
    ['https://harbour.example/s', 'https://harbour.example/s'],
    ['https://m.harbour.example/s#x', 'https://m.harbour.example/s'],
    ['https://agency.example/s', OWN],
    ['javascript:alert(1)', OWN],
    ['', OWN],
    ['https://', OWN],
  ])('%j gives %s', (href, url) => {
    expect(cited(`<link rel="canonical" href="${href}">`).url).toBe(url);
  });
});
