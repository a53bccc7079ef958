import { describe, expect, test } from 'vitest';
import { pageArticle } from '#lib/cli/build/page-article.ts';

const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour authority of Gullhaven closed pier ${i} on Tuesday after cracks appeared in its pylons, and engineers measured each of them twice before they left, because nobody could say how old the damage was.</p>`,
).join('\n');

function page(head: string, body = `<article><h1>Pier closed</h1>${BODY}</article>`): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${body}<footer>Subscribe to our newsletter</footer></body></html>`;
}
const LINKED = `<script type="application/ld+json">${JSON.stringify({
  '@graph': [
    {
      '@type': 'NewsArticle',
      datePublished: '2030-05-02T09:00:00+02:00',
      publisher: { '@type': 'Organization', name: 'Ferry Post' },
    },
  ],
})}</script>`;

describe('pageArticle', () => {
  test.each([
    [
      'JSON-LD and a canonical address',
      page(
        `${LINKED}<link rel="canonical" href="https://www.post.example/pier"><meta property="og:title" content="Pier shut">`,
      ),
      {
        outlet: 'Ferry Post',
        published: '2030-05-02',
        headline: 'Pier shut',
        url: 'https://www.post.example/pier',
        language: 'en-GB',
      },
    ],
    [
      'OpenGraph alone',
      page(
        '<meta property="og:site_name" content="Quay Herald"><meta property="article:published_time" content="2030-05-03T12:00:00Z"><meta property="og:url" content="https://herald.example/a">',
      ),
      {
        outlet: 'Quay Herald',
        published: '2030-05-03',
        headline: 'Pier closed',
        url: 'https://herald.example/a',
        language: 'en-GB',
      },
    ],
    [
      'nothing but the address it came from',
      page(''),
      {
        outlet: 'wire.example',
        published: undefined,
        headline: 'Pier closed',
        url: 'https://wire.example/x',
        language: 'en-GB',
      },
    ],
  ])('%s', (_, html, expected) => {
    const { text, ...facts } = pageArticle(html, 'https://wire.example/x');
    expect(facts).toEqual(expected);
    expect(text).toContain('The harbour authority of Gullhaven closed pier 0 on Tuesday');
    expect(text).not.toMatch(/Sport|newsletter/);
    expect(text?.split('\n').filter((line) => line.includes('harbour authority'))).toHaveLength(6);
  });

  test.each([
    [
      'a live blog by its address',
      page('<link rel="canonical" href="https://post.example/live/pier">'),
      'is a live blog',
    ],
    [
      'a live blog by its type',
      page('<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'),
      'is a live blog',
    ],
    [
      'a gallery',
      page('<link rel="canonical" href="https://post.example/gallery/pier">'),
      'is a picture gallery',
    ],
    ['a video', page('<link rel="canonical" href="https://post.example/video/pier">'), 'is a video page'],
    ['an empty page', '', 'is no page'],
  ])('%s is left out', (_, html, reason) => {
    expect(() => pageArticle(html, undefined)).toThrow(reason);
  });
});
