import { expect, test } from 'vitest';
import { sourceLink } from '#lib/pack/source-link.ts';

const text = 'The ferry did not sail on that day.';
const all = { start: 0, end: text.length };

test.each([
  [
    'https://a.example/news',
    all,
    'https://a.example/news#:~:text=The%20ferry%20did%20not%20sail%20on%20that%20day',
  ],
  [
    'https://a.example/#top',
    all,
    'https://a.example/#top:~:text=The%20ferry%20did%20not%20sail%20on%20that%20day',
  ],
  ['https://a.example/news', { start: 0, end: 0 }, 'https://a.example/news'],
])('%s to %o', (url, quote, link) => {
  expect(sourceLink(url, text, quote)).toBe(link);
});
