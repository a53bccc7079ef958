import { expect, test } from 'vitest';
import { citedUrl, isSameHost } from '#lib/page/cited-url.ts';

test.each([
  ['no canonical address', 'https://a.example/b?utm_source=x&id=1#c', '', 'https://a.example/b?id=1'],
  ['one of the same host', 'https://a.example/b?id=1', 'https://a.example/b', 'https://a.example/b'],
  [
    'one of its mobile edition',
    'https://m.a.example/b',
    'https://www.a.example/b',
    'https://www.a.example/b',
  ],
  ['one of another outlet', 'https://a.example/b', 'https://z.example/b', 'https://a.example/b'],
  ['one that would be run', 'https://a.example/b', 'javascript:alert(1)', 'https://a.example/b'],
  ['a file', 'file:///home/ada/b.html#c', '', 'file:///home/ada/b.html'],
])('a page with %s', (_, address, canonical, url) => {
  expect(citedUrl({ address, canonical })).toBe(url);
});

test.each([
  ['https://a.example/x', 'http://www.a.example/y', true],
  ['https://a.example/x', 'https://b.a.example/x', false],
  ['https://a.example/x', 'https://a.example.evil.example/x', false],
  ['file:///x', 'file:///y', false],
  ['no address', 'no address', false],
  ['', '', false],
])('%s and %s', (one, other, same) => {
  expect(isSameHost(one, other)).toBe(same);
});
