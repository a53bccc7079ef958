import { expect, test } from 'vitest';
import { EVERY_SITE, hostPattern, namesSite, patternHost, sitePattern } from '#lib/store/site-pattern.ts';

test.each([
  ['https://www.example.com/a/b?c#d', 'https://www.example.com/*'],
  ['http://localhost:4173/', 'http://localhost/*'],
  ['https://example.com/*', 'https://example.com/*'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/page.html', undefined],
  ['', undefined],
])('the site of %j', (address, site) => {
  expect(sitePattern(address)).toBe(site);
});

test.each([
  [hostPattern('example.com'), 'example.com'],
  ['https://www.example.com/*', 'www.example.com'],
  [EVERY_SITE, undefined],
  ['https://*/*', undefined],
  ['<all_urls>', undefined],
])('the host of %j', (pattern, host) => {
  expect(patternHost(pattern)).toBe(host);
});

test.each([
  [hostPattern('example.com'), 'https://www.example.com/*', true],
  [hostPattern('example.com'), 'https://example.com/*', true],
  [hostPattern('example.com'), 'https://badexample.com/*', false],
  ['https://example.com/*', 'https://example.com/*', true],
  ['https://example.com/*', 'https://www.example.com/*', false],
  [EVERY_SITE, 'https://example.com/*', false],
  ['<all_urls>', 'https://example.com/*', false],
])('%j names %j: %j', (pattern, site, does) => {
  expect(namesSite(pattern, site)).toBe(does);
});
