import { expect, test } from 'vitest';
import { pageUrl } from '#lib/text/page-url.ts';

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['https://a.example/b#part', 'https://a.example/b'],
  ['https://a.example/b#:~:text=some', 'https://a.example/b'],
  ['https://a.example/#!/route', 'https://a.example/#!/route'],
  ['https://a.example/b?utm_source=x&id=7&fbclid=y#part', 'https://a.example/b?id=7'],
  ['https://a.example/b?utm_source=x', 'https://a.example/b'],
  ['https://a.example/b?UTM_Medium=x&&q=a%20b&q=', 'https://a.example/b?q=a%20b&q='],
  [
    'https://a.example/?reference=1&formatted=2&at_home=3',
    'https://a.example/?reference=1&formatted=2&at_home=3',
  ],
  ['', ''],
])('%s is remembered as %s', (address, expected) => {
  expect(pageUrl(address)).toBe(expected);
});
