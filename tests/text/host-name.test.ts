import { expect, test } from 'vitest';
import { hostName } from '#lib/text/host-name.ts';

test.each([
  ['https://www.example.org/news?id=1', 'example.org'],
  ['HTTP://M.Example.ORG:8080', 'example.org'],
  ['https://amp.example.org#top', 'example.org'],
  ['https://reader:secret@news.example.org/', 'news.example.org'],
  ['https://example.org@evil.example/', 'evil.example'],
  ['https://mexample.org/', 'mexample.org'],
  ['file:///home/a/page.html', undefined],
  ['example.org/news', undefined],
  ['', undefined],
])('%s', (address, host) => {
  expect(hostName(address)).toBe(host);
});
